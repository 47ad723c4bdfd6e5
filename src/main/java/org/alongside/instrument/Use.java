package org.alongside.instrument;

/** For whom an instrument is meant. Raw responses of COUPLE instruments are exported to nobody but their owner. */
public enum Use {
    COUPLE,
    TRAINING,
    RESEARCH
}
