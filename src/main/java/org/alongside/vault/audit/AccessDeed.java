package org.alongside.vault.audit;

import java.util.Objects;
import java.util.Optional;
import org.alongside.kernel.PersonId;

/**
 * What somebody did.
 *
 * @param who did it; empty for an operator at the machine
 * @param whose rows it was about; empty where about nobody's or many people's
 * @param why in words of ours, or the name of a platform; one line of at most {@value #LONGEST} characters
 */
public record AccessDeed(AccessKind kind, Optional<PersonId> who, Optional<PersonId> whose, String why) {

    static final int LONGEST = 200;

    public AccessDeed {
        Objects.requireNonNull(kind, "what was done");
        String line = why.replaceAll("\\p{Cntrl}+", " ").strip();
        why = line.substring(0, Math.min(LONGEST, line.length()));
    }

    /** Somebody took out rows of many, or changed what many depend on. */
    public static AccessDeed of(AccessKind kind, PersonId who, String why) {
        return new AccessDeed(kind, Optional.of(who), Optional.empty(), why);
    }

    /** An operator did something at the machine. */
    public static AccessDeed ofOperator(String why) {
        return new AccessDeed(AccessKind.OPERATOR, Optional.empty(), Optional.empty(), why);
    }

    /** Somebody of the staff looked at rows of one person. */
    public static AccessDeed read(PersonId who, PersonId whose, String why) {
        return new AccessDeed(AccessKind.READ, Optional.of(who), Optional.of(whose), why);
    }

    @Override
    public String toString() {
        return "AccessDeed[" + kind + "]";
    }
}
