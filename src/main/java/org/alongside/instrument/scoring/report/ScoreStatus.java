package org.alongside.instrument.scoring.report;

/** How whole a score is. NOT_COMPUTABLE comes without any number. */
public enum ScoreStatus {
    COMPLETE,
    PRORATED,
    NOT_COMPUTABLE
}
