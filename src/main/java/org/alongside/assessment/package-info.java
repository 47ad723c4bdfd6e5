/**
 * One person's sittings with an instrument: asked privately, saved truthfully, read by their owner alone.
 *
 * <p><b>Owns</b> Attempt, Response, Result, Delivery; the pages on which one person answers and reads.
 *
 * <p><b>Verbs</b> begin, save, submit (Delivery, Saving); see, take along, delete (OwnAttempts); score submitted
 * attempts by a later definition (Rescorer), when {@code study} says so.
 *
 * <p><b>Requirements</b>
 *
 * <ul>
 *   <li>ASSESSMENT-1: an attempt is resumed where it was left, with the version it began with.
 *   <li>ASSESSMENT-2: an answer counts as saved only when the server has it, and none is overwritten by one that did
 *       not know of it.
 *   <li>ASSESSMENT-3: submitting twice gives one result and the same receipt.
 *   <li>ASSESSMENT-4: answers and reports are sealed for their owner, and bound to their row.
 *   <li>ASSESSMENT-5: every question can be answered, skipped and gone back to without JavaScript.
 *   <li>ASSESSMENT-6: "rather not say" is an answer of the same size, and counts as missing for scores.
 *   <li>ASSESSMENT-7: a hidden question is passed by, with and without JavaScript; an answer to it is kept and does not
 *       count while it is hidden.
 *   <li>ASSESSMENT-8: a choice and a press before, while or after the script comes are never held back or thrown away
 *       without a question.
 *   <li>ASSESSMENT-9: in no history of two devices on a bad line is an answer replaced by a page that had not seen it,
 *       or a conflict passed over in silence.
 *   <li>ASSESSMENT-10: through an outage of half an hour a choice stays on the open page alone, and is saved after it.
 *   <li>ASSESSMENT-11: sent twice, in two tabs or after a cut reply there is one result.
 *   <li>ASSESSMENT-12: a person sees every attempt of their own, begun last first, and nobody else's.
 *   <li>ASSESSMENT-13: a result page shows own answers on their options, bands where it is known how exact an outcome
 *   is, positions in words where it is not, and why something is not computable; never a point, an ENGINE_ONLY outcome,
 *       or a made-up number without the word "example".
 *   <li>ASSESSMENT-14: own change over time is shown with its uncertainty, and a sentence says whether it is clear.
 *   <li>ASSESSMENT-15: a result and a copy are given to their owner with an open PIN; anybody else finds nothing there.
 *   <li>ASSESSMENT-16: a person takes a copy of their answers and results along, as JSON and as a spreadsheet, under a
 *       name that says nothing.
 *   <li>ASSESSMENT-17: a person deletes one attempt or all of them for good, with every row, in one transaction.
 *   <li>ASSESSMENT-18: what deleting takes and what stays is said before it, and nothing changes for anybody else.
 *   <li>ASSESSMENT-19: words are kept letter by letter as they were written, sealed and bound like every answer; a
 *       character is a code point; too many are refused and nothing is cut off.
 *   <li>ASSESSMENT-20: own words are saved within a second of being written, and what could not be saved stays in the
 *       box: too long, offline, closed, or while other words are kept from another page.
 *   <li>ASSESSMENT-21: words are shown to whoever wrote them; to others in an export of training or research alone, of
 *       people who allowed it after they had read that words go along, and in no analysis.
 * </ul>
 *
 * <p><b>Out of scope</b>: how a number is made and what it means ({@code instrument}); many people's answers
 * ({@code study}); courses, partners, platforms; comparing two people; the safety gate, which is no instrument.
 */
package org.alongside.assessment;
