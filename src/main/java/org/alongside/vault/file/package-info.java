/**
 * What lies outside the database, in one folder that is backed up apart from it: the {@link
 * org.alongside.vault.file.KeyFile}, without which no key opens, and the {@link
 * org.alongside.vault.file.DestroyedList}, by which a restored database forgets again what was forgotten. Both are read
 * at the start, and a start without them, or with a broken one, ends with one sentence. No other room reads them.
 */
package org.alongside.vault.file;
