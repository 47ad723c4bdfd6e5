package org.alongside.vault.audit;

/** Whether the log of access is whole. */
public sealed interface AccessVerdict {

    /** In one sentence, for an operator. */
    String sentence();

    /** Nothing was changed, taken away or put elsewhere. */
    record AccessWhole(long entries) implements AccessVerdict {

        @Override
        public String sentence() {
            return "The log of access is whole: " + entries + " entries.";
        }
    }

    /** @param ordinal the first entry that is not as it was written */
    record AccessBroken(AccessFault fault, long ordinal) implements AccessVerdict {

        @Override
        public String sentence() {
            return "The log of access was changed: entry " + ordinal + " " + fault.said + ".";
        }
    }

    /** What is wrong with an entry. */
    enum AccessFault {
        CHANGED("is not as it was written"),
        MISSING("is missing"),
        CUT("was written and is not there any more, or the database is older than its key folder");

        private final String said;

        AccessFault(String said) {
            this.said = said;
        }
    }
}
