/**
 * Keys, and ciphertext that knows its place.
 *
 * <p><b>Owns</b> Vault, which seals and opens for the other rooms; in {@code seal} Owner, Sealed, SealedPlace and
 * Codec, the words in which they ask; in {@code state} SealedRow and SealedStore, one sealed value per owner and thing;
 * in {@code random} Randomness. Only this room knows {@code key} (KeyRing), {@code file} (KeyFile, DestroyedList) and
 * {@code cipher}.
 *
 * <p><b>Verbs</b>: seal, open, shred, derive.
 *
 * <p><b>Requirements</b>
 *
 * <ul>
 *   <li>VAULT-1: a sealed value opens only for its owner, in its table, column and row, at its revision.
 *   <li>VAULT-2: a changed or shortened value is refused, never half opened.
 *   <li>VAULT-3: once an owner's key is shredded nothing sealed under it opens again, and new values seal under a new
 *       key.
 *   <li>VAULT-4: a missing, open or broken key file, or that of another database, refuses the start with one clear
 *       sentence, and every page says that it does not work just now; a file is made only when
 *       {@code alongside.keys.create} says so and the database has no keys yet, and only its owner can read it.
 *   <li>VAULT-5: a new key file line takes over without a sealed value being touched.
 *   <li>VAULT-50: once a start has gone through, every line of a key file but the first may be taken out; what is
 *       derived stays as it was, and lines that were taken out too early refuse the start in one sentence.
 *   <li>VAULT-6: safety's values are sealed under keys and a key file of their own.
 *   <li>VAULT-7: what is derived for one purpose says nothing about another purpose.
 *   <li>VAULT-8: a sealed value has one of a few lengths, so that its length does not tell how long the text in it is;
 *       what was sealed before this rule still opens.
 *   <li>VAULT-9: a value is a record, written by one codec in one length for all that fits into its least; what was
 *       sealed before still opens, and takes the new form when it is written again.
 *   <li>VAULT-10: a key belongs to a person, a set of responses, or the tool; the tool's is never destroyed.
 *   <li>VAULT-11: what was destroyed is on a list beside the key file; a restored backup obeys it at the start and on
 *       opening, and whoever holds rows of the owner is told.
 *   <li>VAULT-12: rows that protect their owner fail closed: each has a mark beside the owner's key, and a row that is
 *       missing, older than its mark, cut or changed counts as closed; the log says so without whose or what.
 *   <li>VAULT-13: no sealed column of the house opens once its row is older, cut, changed or another's: what protects
 *       stays closed, and whoever needs the rest gets one clear sentence and nothing of it.
 *   <li>VAULT-20: a new line of a key file wraps the keys anew a bounded number in each transaction; those that are
 *       under it are not written again.
 *   <li>VAULT-30: the log of access tells who did what to whose data, and why; an entry that was edited, deleted,
 *       reordered, added or cut off is found at the next start, which says so in one sentence.
 * </ul>
 *
 * <p><b>Out of scope</b>: what is inside; who may ask. A key service (KMS) would take the place of {@link
 * org.alongside.vault.file.KeyFile}.
 */
package org.alongside.vault;
