package org.alongside.runtime;

/** What came of bringing a database to this version. */
sealed interface MigrationOutcome {

    /** The tables are this version's. */
    record Current() implements MigrationOutcome {}

    /**
     * The database is left as it was, and nothing may be opened on it.
     *
     * @param sentence says what is wrong and what to do; it names no address and no person
     */
    record DatabaseRefused(Reason reason, String sentence) implements MigrationOutcome {}

    /** Why a database is not used. */
    enum Reason {
        /** It may be there in a minute, so it is tried again. */
        OUT_OF_REACH,
        /** Its tables are not those of this version's migrations, and no migration leads from them to ours. */
        OTHER_VERSION,
        /** It has migrations that this version does not know yet. */
        NEWER_VERSION,
        /** An earlier start ended in the middle of a migration. */
        UNFINISHED
    }
}
