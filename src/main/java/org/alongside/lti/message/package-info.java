/** The protocol's words, pure: tokens, claims, roles, scores. No HTTP, no JSON, no clock. */
package org.alongside.lti.message;
