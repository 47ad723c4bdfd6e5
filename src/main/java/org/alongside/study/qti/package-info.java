/**
 * An instrument as a QTI 3.0 package for other systems: the questionnaire, never an answer. What QTI has no word for is
 * not bent to fit; it is left out, and named.
 *
 * <p>The mapping: an item becomes a qti-assessment-item; a format whose every option has words becomes a choice, any
 * other a slider; a page becomes a test part; an outcome that is a sum, a weighted sum or a mean becomes an outcome
 * variable of the test. No format of ours asks for text, so there is no text interaction to write.
 */
package org.alongside.study.qti;
