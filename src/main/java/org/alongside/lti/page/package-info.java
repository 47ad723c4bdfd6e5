/** The refused learner's page, the page for those who teach, and the administrators' pages. */
package org.alongside.lti.page;
