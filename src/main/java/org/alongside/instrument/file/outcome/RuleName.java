package org.alongside.instrument.file.outcome;

/** The rules of outcomes, as they are written. */
enum RuleName {
    SUM,
    MEAN,
    WEIGHTED,
    MAX,
    COUNT,
    EXPRESSION,
    GRM;

    /** Whether a missing answer may be made up for by the others. */
    boolean canProrate() {
        return this == SUM || this == MEAN || this == WEIGHTED;
    }
}
