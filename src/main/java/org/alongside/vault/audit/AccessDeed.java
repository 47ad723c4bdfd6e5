package org.alongside.vault.audit;

import java.util.Objects;
import java.util.Optional;
import org.alongside.kernel.PersonId;

/**
 * What somebody did.
 *
 * @param who did it; empty for an operator at the machine, or a platform
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

    @Override
    public String toString() {
        return "AccessDeed[" + kind + "]";
    }
}
