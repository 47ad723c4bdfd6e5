/**
 * Chance. Ids, tokens, keys and draws come from here, and no room below the doors has any other source: a test that
 * wants the same draw twice gives its own.
 */
package org.alongside.vault.random;
