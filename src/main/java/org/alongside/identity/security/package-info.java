/** Hashing, sessions and the container's sign-in. */
package org.alongside.identity.security;
