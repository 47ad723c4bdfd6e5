package org.alongside.vault.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.alongside.vault.cipher.AesGcm;
import org.alongside.vault.random.Randomness;

/**
 * The key that wraps all other keys: a file with one line, 32 random bytes in base64. Whoever loses it loses every
 * sealed value; whoever backs it up keeps it apart from the database.
 *
 * <p>To change the key, put a new line on top and start: new keys are wrapped by the first line, older ones still open
 * by theirs. After that start ({@code KeyRotation}) middle lines may go. The last line stays, for what is {@link
 * #derive derived} (opening moments, PINs) comes from it and must not change.
 */
public final class KeyFile {

    /** How long a key is. */
    public static final int KEY_BYTES = 32;

    private final String name;
    private final List<byte[]> keys;

    private KeyFile(String name, List<byte[]> keys) {
        this.name = name;
        this.keys = List.copyOf(keys);
    }

    /** A key file in memory, the first key current. For tests, and for keys from elsewhere. */
    public static KeyFile of(byte[]... keys) {
        return new KeyFile("(in memory)", List.of(keys));
    }

    /** @throws IllegalStateException with the file's path and the remedy, where it is missing or broken */
    public static KeyFile read(Path path) {
        try {
            if (!Files.isRegularFile(path)) {
                throw new IllegalStateException("The key file " + path + " is missing. Put it back from its backup;"
                        + " for a first start set ALONGSIDE_KEYS_CREATE=true and a new one is made.");
            }
            refuseOpen(path);
            List<byte[]> keys = new ArrayList<>();
            for (String line : Files.readAllLines(path, StandardCharsets.US_ASCII)) {
                if (!line.isBlank()) {
                    keys.add(key(path, line.strip()));
                }
            }
            if (keys.isEmpty()) {
                throw new IllegalStateException("The key file " + path + " is empty. Put it back from its backup.");
            }
            return new KeyFile(path.toString(), keys);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The key file " + path + " cannot be read: " + unreadable, unreadable);
        }
    }

    /** Makes the file, readable by its owner only. An existing file is left as it is. */
    public static void createIfMissing(Path path, Randomness random) {
        if (!Files.exists(path)) {
            createOwnersOnly(path, Base64.getEncoder().encodeToString(random.bytes(KEY_BYTES)) + "\n");
        }
    }

    /** Makes a file of this text, whole or not at all, readable by its owner only. */
    static void createOwnersOnly(Path path, String text) {
        try {
            Path folder = path.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "key", ".new", ownerOnly(folder));
            Files.writeString(draft, text, StandardCharsets.US_ASCII, StandardOpenOption.SYNC);
            Files.move(draft, path);
        } catch (IOException refused) {
            throw new UncheckedIOException("The file " + path + " cannot be made", refused);
        }
    }

    /** Wraps a key by the first line, bound to these bytes. */
    public byte[] wrap(byte[] bound, byte[] clear, Randomness random) {
        return AesGcm.seal(keys.get(0), random.bytes(AesGcm.NONCE), bound, clear);
    }

    /** Empty where no line opens it: it was wrapped by another file, for something else, or was changed. */
    public Optional<byte[]> unwrap(byte[] bound, byte[] wrapped) {
        return keys.stream()
                .map(key -> AesGcm.open(key, bound, wrapped))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether it was wrapped by the first line. */
    public boolean isOfFirstLine(byte[] bound, byte[] wrapped) {
        return AesGcm.open(keys.get(0), bound, wrapped).isPresent();
    }

    /** Where it lies, for a sentence to whoever runs the site. */
    public String name() {
        return name;
    }

    /** True where keys may still be wrapped by an older line. */
    public boolean changes() {
        return keys.size() > 1;
    }

    /**
     * 32 bytes that only the holder of this file can compute: HMAC-SHA256 of the input, under a key drawn from the last
     * line for this purpose alone (extract and expand as in RFC 5869).
     */
    public byte[] derive(String purpose, byte[] input) {
        byte[] extracted = hmac("alongside derive 1".getBytes(StandardCharsets.UTF_8), keys.get(keys.size() - 1));
        byte[] key = hmac(extracted, (purpose + '\u0001').getBytes(StandardCharsets.UTF_8));
        return hmac(key, input);
    }

    private static byte[] hmac(byte[] key, byte[] input) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(input);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HmacSHA256", missing);
        }
    }

    private static byte[] key(Path path, String line) {
        try {
            byte[] key = Base64.getDecoder().decode(line);
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // same sentence as for a wrong length
        }
        throw new IllegalStateException("The key file " + path + " has a line that is not 32 bytes in base64.");
    }

    private static boolean posix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }

    private static void refuseOpen(Path path) throws IOException {
        if (posix(path)
                && !PosixFilePermissions.toString(Files.getPosixFilePermissions(path))
                        .endsWith("------")) {
            throw new IllegalStateException(
                    "The key file " + path + " can be read by others than its owner. Run: chmod 600 " + path);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
        return posix(folder)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
