/**
 * What can be said about a sentence from its words alone, with the place and the reason. It never knows who wrote it.
 *
 * <p><b>Owns</b> Cue, CueLexicon, CuePhrases; ReadingGrade, SentenceLengths, PlainText, PeopleAsNouns, DoubleNegative,
 * DoubleBarrelled, ItemSentence. English only: a caller asks for English texts.
 *
 * <p><b>Verbs</b> find ({@code in}), measure ({@code of}).
 *
 * <p><b>Requirements</b>
 *
 * <ul>
 *   <li>WORDING-1: people are never nouns: a sentence that makes somebody "an avoidant" is found, one that describes a
 *       thing or a feeling is not.
 *   <li>WORDING-2: a text's reading grade follows the formula of Flesch and Kincaid; a short text has none.
 *   <li>WORDING-3: two negations in one clause are found, with both words.
 *   <li>WORDING-4: a sentence that asks two things at once is found: "and" or "or" between two actions, two feelings or
 *       two statements.
 *   <li>WORDING-5: a sentence of an item that is too long to be held in mind is found.
 *   <li>WORDING-6: plain sentences, idioms and names of one thing in two words give no cue.
 *   <li>WORDING-7: prose of many very short sentences is clipped, and prose of very long ones is too long; headings and
 *       lists are no prose, and a short text says nothing.
 *   <li>WORDING-8: a phrase of a lexicon is found wherever it stands as whole words, with its reason, and nowhere
 *       else; where a text may have some of them, only those beyond are found.
 * </ul>
 *
 * <p><b>Out of scope</b>: whose sentence it is, what it is for, other languages, correcting it. A cue is a question to
 * its author and never refuses anything by itself.
 */
package org.alongside.wording;
