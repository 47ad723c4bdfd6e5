/**
 * Passkeys: keys that somebody keeps in a device of theirs and signs in with (W3C Web Authentication, level 3). Here
 * lies what is kept of one, and which questions were asked; {@link org.alongside.identity.passkey.security} judges what
 * an authenticator answers.
 */
package org.alongside.identity.passkey;
