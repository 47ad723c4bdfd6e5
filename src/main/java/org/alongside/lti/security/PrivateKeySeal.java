package org.alongside.lti.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.alongside.vault.Randomness;
import org.alongside.vault.Vault;

/**
 * Seals our private keys at rest: AES-256-GCM under a key that the vault derives from its key file for this purpose and
 * this key name. They belong to no person, so they do not die with one.
 */
@Dependent
public class PrivateKeySeal {

    private static final String PURPOSE = "lti tool key";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Vault vault;
    private final Randomness random;

    @Inject
    public PrivateKeySeal(Vault vault, Randomness random) {
        this.vault = vault;
        this.random = random;
    }

    byte[] seal(String kid, String clear) {
        byte[] nonce = random.bytes(NONCE);
        byte[] body = run(Cipher.ENCRYPT_MODE, kid, nonce, clear.getBytes(StandardCharsets.UTF_8));
        byte[] whole = Arrays.copyOf(nonce, NONCE + body.length);
        System.arraycopy(body, 0, whole, NONCE, body.length);
        return whole;
    }

    /** @throws IllegalStateException where the key file is another, or the row was changed */
    String open(String kid, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        byte[] clear = run(Cipher.DECRYPT_MODE, kid, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length));
        return new String(clear, StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, String kid, byte[] nonce, byte[] input) {
        byte[] name = kid.getBytes(StandardCharsets.UTF_8);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            SecretKeySpec key = new SecretKeySpec(vault.derive(PURPOSE, name), "AES");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(name);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a signing key does not open with this key file", e);
        }
    }
}
