/** One consented completion on its way to a gradebook: the outbox, and why something did not leave. */
package org.alongside.lti.grades;

