/**
 * The log of access: who looked at whose data, who took some out, who changed what many depend on, and why; never what
 * was in it. Each entry carries a mark that only the key file can compute, over itself and the mark before it, so that
 * whoever can write to the database can neither change, nor take away, nor reorder one unseen.
 */
package org.alongside.vault.audit;
