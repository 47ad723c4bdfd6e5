package org.alongside.identity.security;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.alongside.kernel.PersonId;
import org.alongside.vault.random.Randomness;

/** Argon2id with one lane and 32 bytes, for passwords and PINs, in the pools of {@link HashingPools}. */
@Dependent
public class PasswordHashing {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final WorkFactor PIN_WORK = WorkFactor.ALL.get(0);

    /** No password and no PIN is longer, in any form of Unicode; the rest is cut before anything is done to it. */
    private static final int LONGEST = 1024;

    /** Parameters, a salt of 8 bytes at least, and a hash of 32. */
    private static final Pattern WHOLE =
            Pattern.compile("\\$argon2id\\$v=\\d+\\$m=\\d+,t=\\d+,p=\\d+\\$[A-Za-z0-9+/]{11,}\\$[A-Za-z0-9+/]{43}");

    private final Randomness random;
    private final HashingPools pools;

    @Inject
    public PasswordHashing(Randomness random, HashingPools pools) {
        this.random = random;
        this.pools = pools;
    }

    /**
     * A PIN, with a salt of its own.
     *
     * @throws HashingBusy where the queue is full
     */
    public String hash(PersonId person, String secret) {
        byte[] salt = random.bytes(SALT_BYTES);
        return pools.run(
                HashingTurn.pin(person),
                () -> Password.hash(oneForm(secret))
                        .addSalt(salt)
                        .with(argon2id(PIN_WORK))
                        .getResult());
    }

    /**
     * Whether a PIN is the one of this hash. Nothing fits a hash that was cut or is none of ours; that takes as long as
     * any other.
     *
     * @throws HashingBusy where the queue is full
     */
    public boolean matches(PersonId person, String secret, String hash) {
        if (!WHOLE.matcher(hash).matches()) {
            hash(person, secret);
            return false;
        }
        return pools.run(
                HashingTurn.pin(person),
                () -> Password.check(oneForm(secret), hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    /**
     * A password with a given salt.
     *
     * @return 32 bytes
     * @throws HashingBusy where the queue of this pool is full
     */
    public byte[] derive(HashingTurn turn, WorkFactor factor, String secret, byte[] salt) {
        return pools.run(turn, () -> deriveHere(factor, secret, salt));
    }

    /**
     * As {@link #derive}, on the caller's own thread. For the start alone: the container's threads wait until the
     * application has started, so a start that waited for them would never end.
     */
    public byte[] deriveHere(WorkFactor factor, String secret, byte[] salt) {
        return argon2id(factor)
                .hash(oneForm(secret).getBytes(StandardCharsets.UTF_8), salt)
                .getBytes();
    }

    private static Argon2Function argon2id(WorkFactor factor) {
        return Argon2Function.getInstance(factor.memoryKib(), factor.passes(), 1, HASH_BYTES, Argon2.ID);
    }

    /** Keyboards write one letter in several forms of Unicode; the same words are the same secret (RFC 8265 4.2). */
    private static String oneForm(String secret) {
        String bounded = secret.length() > LONGEST ? secret.substring(0, LONGEST) : secret;
        return Normalizer.normalize(bounded, Normalizer.Form.NFC);
    }
}
