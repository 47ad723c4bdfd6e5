/**
 * Instruments as they stand in files: items and how they are answered, outcomes with their rules, words. Conditions and
 * expressions have a grammar of their own, and so has what is said about the interpretation of values. Pure.
 */
package org.alongside.assessment.instrument;
