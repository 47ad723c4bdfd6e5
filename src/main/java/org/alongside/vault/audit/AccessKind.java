package org.alongside.vault.audit;

/** What the log of access tells of. */
public enum AccessKind {
    /** Staff or support looked at rows of one person. */
    READ,
    /** Rows of many people were taken out. */
    EXPORT,
    /** A platform sent somebody of its staff in the name of a person. */
    ACTED_FOR,
    /** A platform was added, changed or closed. */
    PLATFORM,
    /** A deployment was let in, or closed. */
    DEPLOYMENT,
    /** Somebody was given or lost a role. */
    ROLE,
    /** An operator did something at the machine. */
    OPERATOR
}
