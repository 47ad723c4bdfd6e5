package org.alongside.instrument.scoring.report;

/** How whole a score is. NOT_COMPUTABLE comes without any number. */
public enum Status {
    COMPLETE,
    PRORATED,
    NOT_COMPUTABLE
}
