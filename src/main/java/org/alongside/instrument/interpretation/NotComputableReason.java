package org.alongside.instrument.interpretation;

/** Why something is not computable. */
public enum NotComputableReason {
    /** The score itself is not: too few answers. */
    NOT_COMPUTABLE_SCORE,
    /** It would rest on a reliability that is only ASSUMED. */
    ASSUMED,
    /** Nothing says how exact the outcome is. */
    NO_RELIABILITY,
    /** A reliability of 1 claims that there is no error, and then every difference would be reliable. */
    NO_ERROR,
    /** No norm table knows what is needed. */
    NO_NORMS,
    /** The value lies beyond the published table. */
    OUTSIDE_NORMS,
    /** The two values were not calculated under the same version of the definition. */
    DIFFERENT_VERSIONS
}
