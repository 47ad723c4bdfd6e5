/**
 * From which position a sentence speaks, by rules that are data: to a partner, or about one.
 *
 * <p>A text is read as the words that its writer says in their own voice ({@link SpokenText}): what is quoted, reported
 * or taken back is set aside first. The rules of a language ({@link PositionLexicon}) are written in a small language
 * of words ({@link WordPattern}), so that an editor changes them without a programmer. How often they are right is
 * counted on labelled sentences ({@link CueFigures}).
 */
package org.alongside.wording.position;
