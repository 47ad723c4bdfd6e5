/**
 * Bytes in, bytes out: how they are filled up, encrypted, and bound to what they belong to. Nothing here knows whose
 * they are or where they lie, and no other room calls it; what they are for stands in {@code vault.seal} (values) and
 * {@code vault.file} (keys).
 */
package org.alongside.vault.cipher;
