package org.alongside.identity.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;
import org.alongside.identity.credential.OwnCredential;
import org.alongside.identity.credential.OwnProof;
import org.alongside.identity.pin.Pins;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Vault;

/** The lock of the private pages: tries a PIN, sets one, changes one. */
@Dependent
public class PrivateDoor {

    /** No PIN is longer, in any form of Unicode; what is longer is cut before anything is done to it. */
    private static final int LONGEST = 512;

    private final Pins pins;
    private final PasswordHashing hashing;
    private final Vault vault;
    private final OwnCredential credential;

    @Inject
    public PrivateDoor(Pins pins, PasswordHashing hashing, Vault vault, OwnCredential credential) {
        this.credential = credential;
        this.pins = pins;
        this.hashing = hashing;
        this.vault = vault;
    }

    /** How a try ended. */
    public enum PinOutcome {
        OPEN,
        WRONG,
        WAIT
    }

    /** @param waitUntil when the next try is possible; empty where at once */
    public record PinAnswer(PinOutcome ending, Optional<Instant> waitUntil) {}

    /** @throws HashingBusy where too many PINs are compared at this moment; the try does not count then */
    public PinAnswer open(PersonId person, String pin, Instant now) {
        Pins.Try attempt = pins.tryOnce(person, now);
        if (attempt.hash().isEmpty()) {
            return new PinAnswer(PinOutcome.WAIT, attempt.waitUntil());
        }
        if (fits(new PinTry(person, pin, attempt.hash().get()), pins::notCompared)) {
            pins.opened(person, now);
            return new PinAnswer(PinOutcome.OPEN, Optional.empty());
        }
        return new PinAnswer(PinOutcome.WRONG, pins.waitUntil(person, now));
    }

    /** What is compared with which hash. */
    record PinTry(PersonId person, String pin, String hash) {

        @Override
        public String toString() {
            return "PinTry";
        }
    }

    /**
     * Whether this PIN of this person is the one of the hash. The try is counted while it is compared, so that many at
     * once are not many for one.
     *
     * @param notCompared undoes the count
     * @throws HashingBusy as {@link #open}
     */
    boolean fits(PinTry given, Consumer<PersonId> notCompared) {
        try {
            return hashing.matches(given.person(), bound(given.person(), given.pin()), given.hash());
        } catch (HashingBusy full) {
            notCompared.accept(given.person());
            throw full;
        }
    }

    /** The first PIN, or a new one for somebody who started empty. Where one stands, this is a try with it. */
    public PinAnswer choose(PersonId person, String pin, Instant now) {
        boolean chosen = pins.choose(person, hashing.hash(person, bound(person, pin)), now);
        return chosen ? new PinAnswer(PinOutcome.OPEN, Optional.empty()) : open(person, pin, now);
    }

    /** The PIN that somebody has, and the one that they want. */
    public record PinWish(String old, String pin) {

        @Override
        public String toString() {
            return "PinWish";
        }
    }

    /**
     * Another PIN, for one who knows the old.
     *
     * @param proof that it is the owner; needed where they have a credential of their own (domain 4.5)
     * @return empty where that was needed and not shown: then nothing was compared
     */
    public Optional<PinAnswer> change(PersonId person, PinWish wish, Optional<OwnProof> proof, Instant now) {
        if (!credential.allows(person, proof)) {
            return Optional.empty();
        }
        Optional<String> compared = pins.hash(person);
        PinAnswer answer = open(person, wish.old(), now);
        if (answer.ending() != PinOutcome.OPEN) {
            return Optional.of(answer);
        }
        String fresh = hashing.hash(person, bound(person, wish.pin()));
        boolean replaced = pins.replace(person, compared.orElseThrow(), fresh, now);
        return Optional.of(replaced ? answer : new PinAnswer(PinOutcome.WRONG, pins.waitUntil(person, now)));
    }

    /** Few digits are soon tried out; bound to person and key file they cannot be, from a stolen table alone. */
    private String bound(PersonId person, String pin) {
        String bounded = pin.length() > LONGEST ? pin.substring(0, LONGEST) : pin;
        String normal = Normalizer.normalize(bounded, Normalizer.Form.NFKC);
        byte[] input = (person + "|" + normal).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(vault.derive("pin", input));
    }
}
