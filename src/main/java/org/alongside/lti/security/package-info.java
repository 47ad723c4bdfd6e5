/**
 * Keys, tokens and signatures: the only package that knows JOSE. It reads a token without trusting it, finds the
 * platform's key and tries the signature; it makes, seals and publishes our own keys.
 */
package org.alongside.lti.security;
