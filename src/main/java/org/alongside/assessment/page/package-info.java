/** The learners' pages of a questionnaire: before it, one question after another, and a look at what is open. */
package org.alongside.assessment.page;
