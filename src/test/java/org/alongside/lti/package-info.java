/**
 * The door, tried: certification cases, strict reading, single use, the outbox. A platform on loopback plays the LMS.
 */
package org.alongside.lti;
