/** The addresses that a question's page saves to, and from which a person takes a copy of their answers along. */
package org.alongside.assessment.web;
