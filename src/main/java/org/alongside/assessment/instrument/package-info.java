/**
 * Instruments as they stand in files: items and how they are answered, outcomes with their rules, words. The grammars
 * of conditions and expressions, and what is said about the interpretation of values, stand in packages below. Pure.
 */
package org.alongside.assessment.instrument;
