/**
 * Instruments as they stand in files: items, response formats, outcomes with their rules, cut scores, words. Pure.
 */
package org.alongside.assessment.instrument;
