package org.alongside.identity.passkey;

import java.nio.ByteBuffer;
import java.time.Instant;
import org.alongside.kernel.Sha256;

/**
 * A question to an authenticator that is one of ours: 16 bytes by chance, the second at which it is over, and 32 bytes
 * that only our key file can compute. So nothing is kept of a question that nobody answers.
 *
 * @param bytes 56 of them
 */
public record PasskeyChallenge(byte[] bytes) {

    static final int CHANCE = 16;
    static final int CLEAR = CHANCE + Long.BYTES;
    static final int LENGTH = CLEAR + 32;

    public PasskeyChallenge {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a question of ours has " + LENGTH + " bytes");
        }
    }

    Instant overAt() {
        return Instant.ofEpochSecond(ByteBuffer.wrap(bytes).getLong(CHANCE));
    }

    /** SHA-256, in hexadecimal digits. */
    String hash() {
        return Sha256.hex(bytes);
    }

    @Override
    public String toString() {
        return "PasskeyChallenge";
    }
}
