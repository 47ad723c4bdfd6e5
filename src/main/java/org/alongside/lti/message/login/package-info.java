/** The login before a launch: what a platform asks for, what we ask of it, and what it brings back. Pure. */
package org.alongside.lti.message.login;
