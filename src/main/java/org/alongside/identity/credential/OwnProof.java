package org.alongside.identity.credential;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alongside.kernel.PersonId;

/**
 * It tells that this person has shown a credential of their own in this very session a few minutes ago. Only the
 * session itself hands one out.
 */
public final class OwnProof {

    /** How long what was shown stays fresh. */
    public static final Duration FRESH_FOR = Duration.ofMinutes(10);

    private final PersonId person;

    private OwnProof(PersonId person) {
        this.person = person;
    }

    /**
     * For the session's memory of a sign-in alone.
     *
     * @param shownAt null where nothing was shown
     * @return empty where that is too long ago, or a clock was turned back
     */
    public static Optional<OwnProof> of(PersonId person, Instant shownAt, Instant now) {
        boolean fresh = shownAt != null && !now.isBefore(shownAt) && now.isBefore(shownAt.plus(FRESH_FOR));
        return fresh ? Optional.of(new OwnProof(person)) : Optional.empty();
    }

    /** Whether one was shown, and by this very person. */
    public static boolean isOf(PersonId person, Optional<OwnProof> proof) {
        return proof.filter(shown -> shown.person().equals(person)).isPresent();
    }

    /** Whose credential it was. */
    public PersonId person() {
        return person;
    }

    @Override
    public String toString() {
        return "OwnProof";
    }
}
