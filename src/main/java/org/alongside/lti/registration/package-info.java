/** Who may launch us: platforms, our registrations there, their deployments, and our own keys. */
package org.alongside.lti.registration;
