/**
 * Requests to platforms' servers: access tokens, key sets, line items, scores; the only package that knows the HTTP
 * client (LTI-11, LTI-16).
 *
 * <p>Every address comes from a registration or a signed message, is checked by {@link
 * org.alongside.lti.service.ResolvedAddress} and asked without following redirects, with time-outs and a limit of size.
 */
package org.alongside.lti.service;
