/**
 * One sealed value per owner, or per owner and thing: a row to extend, and the store that reads, changes and opens it.
 *
 * <p>A room that keeps something private extends {@link org.alongside.vault.state.SealedRow} with its key columns and
 * its story, says how the value is written ({@link org.alongside.vault.seal.Codec}), and has a {@link
 * org.alongside.vault.state.SealedStore} for the rest.
 */
package org.alongside.vault.state;
