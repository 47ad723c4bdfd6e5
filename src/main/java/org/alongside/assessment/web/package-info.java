/** The address that the question page's script saves to. */
package org.alongside.assessment.web;
