package org.alongside.vault.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.alongside.vault.cipher.AesGcm;
import org.alongside.vault.random.Randomness;

/**
 * The key that wraps all other keys: a file with one line, 32 random bytes in base64. Whoever loses it loses every
 * sealed value; whoever backs it up keeps it apart from the database.
 *
 * <p>To change the key, put a new line on top and start: new keys are wrapped by the first line, older ones still open
 * by theirs. After that start ({@code KeyRotation}) all other lines may go: nothing hangs on them any more. What is
 * derived (opening moments, PINs) comes from a key in the database that is wrapped like all others.
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
    public static void createOwnersOnly(Path path, String text) {
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
