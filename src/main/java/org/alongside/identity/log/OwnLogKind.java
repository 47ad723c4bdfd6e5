package org.alongside.identity.log;

/** What the own log tells of: sign-ins, what opens an account or its pages, and who else came to its data. */
public enum OwnLogKind {
    /** Somebody signed in as this person, here or from a platform. */
    SIGN_IN,
    /** PINs that did not fit, since the one before that did. */
    WRONG_PIN,
    /** A PIN was chosen: the first, another, or one for a new start. */
    PIN,
    PASSWORD,
    /** The address to sign in with, or one to which a code goes, was changed. */
    ADDRESS,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    /** A sheet of codes was printed; the one before it opens nothing any more. */
    CODES,
    /** A code of the sheet was used. */
    CODE_USED,
    /** A copy of everything, or of the own answers, was asked for or fetched. */
    COPY,
    /** Answers that the person allows to go out were taken out in a table without names. */
    TABLE,
    /** Somebody of the course, of the site or of support looked at rows of this person. */
    STAFF,
    /** A platform sent somebody of its staff in this person's name; they saw nothing private. */
    ACTED_FOR
}
