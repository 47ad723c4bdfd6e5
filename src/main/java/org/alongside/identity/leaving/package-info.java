/**
 * An end: the account is deleted now, or in seven days unless its owner comes back. And what a restored backup obeys.
 */
package org.alongside.identity.leaving;
