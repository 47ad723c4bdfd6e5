/**
 * A value that is sealed for its owner and its place. Ana's sentence is written by a {@link
 * org.alongside.vault.seal.Codec}, sealed by her {@link org.alongside.vault.seal.ReadyKey} for the one {@link
 * org.alongside.vault.seal.SealedPlace} it stands in, and lies in the row as {@link org.alongside.vault.seal.Sealed}.
 * Read anywhere else, or changed by one bit, it is {@link org.alongside.vault.seal.SealBroken}.
 */
package org.alongside.vault.seal;
