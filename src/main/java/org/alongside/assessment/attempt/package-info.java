/** One person's sittings: attempts, responses and results as facts, and the verbs on them. */
package org.alongside.assessment.attempt;
