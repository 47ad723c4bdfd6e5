/** What an authenticator is asked, and whether its answer is good: the one place that knows the library for it. */
package org.alongside.identity.passkey.security;
