package org.alongside.identity.codes;

import java.util.List;

/** What came of the wish for a sheet. */
public sealed interface SheetOutcome {

    /** It was made; its codes are shown this once. */
    record SheetMade(List<RecoveryCode> codes) implements SheetOutcome {

        @Override
        public String toString() {
            return "SheetMade";
        }
    }

    record SheetRefused(SheetRefusal why) implements SheetOutcome {}

    /** Why there is no new sheet. */
    enum SheetRefusal {
        /** Another was made since the page was opened, and its codes were shown there. */
        ANOTHER_WAS_MADE,
        /** An own credential is there, and has to be shown first. */
        CREDENTIAL
    }
}
