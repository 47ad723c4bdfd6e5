package org.alongside.vault.audit;

/** How far the log of access has come, as it is known outside the database. */
public interface AccessEnd {

    /** @param ordinal 0 where nothing was written yet */
    record EndMark(long ordinal, String mark) {}

    EndMark read();

    void write(EndMark end);
}
