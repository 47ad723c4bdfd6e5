package org.alongside.instrument;

/** Whether an item counts as answered, or turned round on its own range. */
public enum Keying {
    PLUS,
    MINUS;

    /** The item score: the raw number, or {@code min + max - raw} with the item's own range (domain 3.3). */
    public int score(ResponseFormat.Choice format, int raw) {
        return this == PLUS ? raw : format.reversed(raw);
    }
}
