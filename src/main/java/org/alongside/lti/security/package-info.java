/**
 * Keys, signatures and requests to platforms: the only package that knows JOSE, JSON and the HTTP client.
 *
 * <p>Every address comes from a registration, is checked by {@link org.alongside.lti.security.ResolvedAddress} and asked
 * without following redirects, with time-outs and a limit of size.
 */
package org.alongside.lti.security;

