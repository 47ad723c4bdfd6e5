/** The login that a platform begins with us: its state from the first request to the answer. */
package org.alongside.lti.login;
