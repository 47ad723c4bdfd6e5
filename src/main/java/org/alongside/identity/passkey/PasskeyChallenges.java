package org.alongside.identity.passkey;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;

/**
 * Asks, and knows its own questions again. A question is for one use, for one person where somebody is signed in, and
 * for five minutes (WebAuthn 13.4.3).
 */
@Dependent
public class PasskeyChallenges {

    /** How long a question can be answered. */
    public static final Duration OPEN = Duration.ofMinutes(5);

    private final Vault vault;
    private final Randomness random;

    @Inject
    public PasskeyChallenges(Vault vault, Randomness random) {
        this.vault = vault;
        this.random = random;
    }

    /** @param whom the id of who is asked; the empty text where nobody is signed in yet */
    public PasskeyChallenge ask(PasskeyUse use, String whom, Instant now) {
        byte[] clear = ByteBuffer.allocate(PasskeyChallenge.CLEAR)
                .put(random.bytes(PasskeyChallenge.CHANCE))
                .putLong(now.plus(OPEN).truncatedTo(ChronoUnit.SECONDS).getEpochSecond())
                .array();
        return new PasskeyChallenge(ByteBuffer.allocate(PasskeyChallenge.LENGTH)
                .put(clear)
                .put(mark(clear, use, whom))
                .array());
    }

    /** The question with these bytes; empty where it is none of ours, for another use or person, or over. */
    public Optional<PasskeyChallenge> known(byte[] bytes, PasskeyUse use, String whom, Instant now) {
        if (bytes.length != PasskeyChallenge.LENGTH) {
            return Optional.empty();
        }
        byte[] clear = Arrays.copyOf(bytes, PasskeyChallenge.CLEAR);
        byte[] mark = Arrays.copyOfRange(bytes, PasskeyChallenge.CLEAR, bytes.length);
        PasskeyChallenge asked = new PasskeyChallenge(bytes);
        return MessageDigest.isEqual(mark, mark(clear, use, whom)) && now.isBefore(asked.overAt())
                ? Optional.of(asked)
                : Optional.empty();
    }

    private byte[] mark(byte[] clear, PasskeyUse use, String whom) {
        byte[] named = (use + "|" + whom).getBytes(StandardCharsets.UTF_8);
        return vault.derive(
                "passkey-challenge",
                ByteBuffer.allocate(clear.length + named.length)
                        .put(clear)
                        .put(named)
                        .array());
    }
}
