/**
 * The keys, as they lie in the database: one for each owner, wrapped by the key file, in a table of its own for safety.
 * The {@link org.alongside.vault.key.KeyRing} makes a key when somebody first needs one, and destroys it when they
 * leave; it writes that down where a backup cannot undo it. Beside each key lie the {@link
 * org.alongside.vault.key.Watermarks} of its owner's rows. Other rooms ask the {@code Vault} and never a key ring.
 */
package org.alongside.vault.key;
