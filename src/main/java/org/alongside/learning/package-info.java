/**
 * The own path: what one person took up, reads, does and writes, from their own records only.
 *
 * <p><b>Verbs</b>: enroll ({@link org.alongside.learning.Enrollments}), finish a step ({@link
 * org.alongside.learning.Steps}), choose where to begin ({@link org.alongside.learning.Placements}), write ({@link
 * org.alongside.learning.Journal}), check in ({@link org.alongside.learning.CheckIns}). Two events leave: {@link
 * org.alongside.learning.OwnPartCompleted}, without a number, and {@link org.alongside.learning.EnoughForNow}.
 *
 * <p><b>Requirements</b>
 *
 * <ul>
 *   <li>LEARNING-1: every own step of a course one has taken up may be opened on any day and done again; the order only
 *       marks the next one.
 *   <li>LEARNING-2: a module's own part completes once, with its last solo or parallel step, and whoever listens is
 *   told in the same transaction.
 *   <li>LEARNING-3: the entry is chosen by the person and may change any day without loss; answers mark one or two
 *       descriptions as <em>this may fit</em>, with the reason, and only where it is clear.
 *   <li>LEARNING-4: a leaning counts from the table's mean up; one, both or none; the person may turn it off.
 *   <li>LEARNING-5: the four descriptions stand in an order drawn once for each person, and carry no names.
 *   <li>LEARNING-6: a step reads in the words of its reader's own track; in a hold a staying step serves its hold
 *       variant, counts as done, and nothing around it changes.
 *   <li>LEARNING-7: private writing is sealed; newer words are never overwritten by older ones, and a conflict between
 *       two pages is never silent.
 *   <li>LEARNING-8: the check-in asks one question about monthly; <em>worse</em> twice running shows ways to go on, to
 *       its owner only.
 *   <li>LEARNING-9: choice and answers are sealed in one length each, so that a length tells nothing.
 *   <li>LEARNING-10: when a person is erased nothing of theirs is left here; when they start empty, what was sealed
 *   goes and what is done stays done.
 *   <li>LEARNING-11: the short look at the own week is offered at most once a week, in one sentence that can be left
 *   alone or put off for a week.
 *   <li>LEARNING-12: whether it is offered depends on one's own records only, and putting it off is forgotten with the
 *       person.
 *   <li>LEARNING-13: each kind of part has a shape, a saved form, a rule for when it is done, a fragment of a page and
 *   a form on paper; a room adds a kind and no list names it.
 *   <li>LEARNING-14: answers that were sent complete the questionnaire of a step, in the same transaction, and the step
 *       where nothing else on it is left to do.
 *   <li>LEARNING-15: after the questions of a step one comes back to that step.
 *   <li>LEARNING-16: own earlier words come again where a later step asks for them, as they stand where they were
 *       written, and to their writer alone.
 *   <li>LEARNING-17: what is said after a try opens a day after the step in which it was chosen, to whoever has done
 *       that step; each way in which it may have gone has a text, and nobody keeps which one was read.
 *   <li>LEARNING-18: a letter to one's later self stays closed from when it is put away until its day, to its writer
 *       too; it can be deleted on any day, and no other page shows that there is one.
 *   <li>LEARNING-19: a drawing is kept as numbers within bounds and drawn again from these alone; what is no drawing is
 *       refused and nothing is lost by it; words beside it are as whole as it is.
 *   <li>LEARNING-20: a course that is taken up in two tabs at once is taken up once, and neither fails.
 *   <li>LEARNING-21: of the first words of two tabs at once one is kept, and the other is told what stands.
 *   <li>LEARNING-22: what answers say opens with one sentence that is true of exactly these answers, and shows each of
 *       them where it lies, without a mean; nothing is compared that was left unsaid.
 *   <li>LEARNING-23: over time, where the answers of two days overlap, there is <em>no clear change</em>; where they do
 *       not, nobody claims to know why.
 *   <li>LEARNING-24: by choice one part a week is suggested, with a quiet week after every second one; it goes by what
 *       is done, so nothing is late, and it locks nothing.
 *   <li>LEARNING-25: a course can be enough for now; that is kept behind the PIN, where nothing of it is suggested any
 *       more, and can be undone on any day without loss. <em>My path</em>, which tells nothing, stays as it was.
 *   <li>LEARNING-26: what shows by sign-in alone is the same for whoever has taken up a course for one person and for
 *       whoever has not.
 * </ul>
 *
 * <p><b>Out of scope</b>: that partners exist; joint steps beyond one static line; platforms and gradebooks; scores
 * beyond what is said to their owner.
 */
package org.alongside.learning;
