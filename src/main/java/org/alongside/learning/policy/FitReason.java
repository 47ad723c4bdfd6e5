package org.alongside.learning.policy;

/** Which of own answers make a description fit: what a page can say of it to its owner, in words. */
public enum FitReason {
    /** Not now lies high, and clearly above Doing. */
    NOT_NOW,
    /** The ruler of importance lies low. */
    LITTLE_IMPORTANCE,
    /** Keeping and experience lie high, and Doing is not below Turning it over. */
    KEEPING,
    /** Doing lies clearly above Turning it over. */
    DOING_OVER_TURNING,
    /** Turning it over lies clearly above Doing. */
    TURNING_OVER_DOING,
    /** Experience with looking inward lies low. */
    LITTLE_EXPERIENCE
}
