package org.alongside.vault.file;

import java.util.concurrent.Executor;

/**
 * What lies outside the database: the key file, and beside it the list of what was destroyed.
 *
 * @param afterCommit runs what is to happen once the caller's transaction is committed, and only then
 */
public record KeyFolder(KeyFile file, DestroyedList destroyed, Executor afterCommit) {

    /** A folder in memory, without transactions: for whoever only looks, and for tests. */
    public static KeyFolder of(KeyFile file) {
        return new KeyFolder(file, DestroyedList.inMemory(), Runnable::run);
    }
}
