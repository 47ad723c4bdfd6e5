/**
 * Scores on their way to gradebooks (LTI-13 to LTI-16, LTI-19, LTI-21): sources hand them in, the outbox keeps them, a
 * job sends them.
 */
package org.alongside.lti.grades;
