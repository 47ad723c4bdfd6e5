/**
 * What can be said about a sentence from its words alone, with the place and the reason. It never knows who wrote it.
 *
 * <p><b>Owns</b> Cue, CueLexicon, CuePhrases; ReadingGrade, SentenceLengths, PlainText, PeopleAsNouns, DoubleNegative,
 * DoubleBarrelled, ItemSentence. English only: a caller asks for English texts. In {@code position}: CueKind,
 * PositionLexicon, WordPattern, CueFigures, each language with a lexicon of its own; {@code file} has the door to them,
 * WordingLint.
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
 *   <li>WORDING-9: a sentence that speaks to a partner, or about one, from one of thirteen positions gives a cue with
 *       its span and a reason; what is quoted, reported, denied or taken back gives none, and what somebody says of
 *       themself gives no cue that is about the other one.
 *   <li>WORDING-10: the rules on positions are data, which an editor changes without a programmer; a file that cannot
 *       be read is refused with file and line, and no pattern stands there for which there is no sentence.
 *   <li>WORDING-11: people see a kind of cue only where the 90 % lower bound of its precision is at least .6, on 15
 *       flagged sentences or more that were held out from the rules; the other kinds are for authors.
 * </ul>
 *
 * <p><b>Out of scope</b>: whose sentence it is, what it is for, other languages, correcting it. A cue is a question to
 * its author and never refuses anything by itself.
 */
package org.alongside.wording;
