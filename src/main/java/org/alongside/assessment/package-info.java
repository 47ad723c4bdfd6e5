/**
 * Questionnaires: asked privately, saved truthfully, scored exactly, and never two people's answers together.
 *
 * <p><b>Owns</b> Instrument, Item, Condition, Outcome (the house's Scale), ScoringRule, MissingRule, CutScore,
 * NormTable, PrivacyClass; Answers, ScoreReport; Reading, Band, Change; Attempt, Response, Delivery; ImportedSet.
 *
 * <p><b>Verbs</b> begin, save, submit (Delivery); score (Scorer, CompiledScoring for many sets, ScoreCommand); say what
 * a value means (Readings) and whether a change is clear (ReliableChange); read, load, lint (InstrumentReader,
 * InstrumentLoader, InstrumentLinter); see, take along, delete (OwnAttempts); score again (Rescoring); bring in and take
 * out (ResponseImports, ResponseExports); analyse (ItemAnalysis); write as QTI (QtiPackage).
 *
 * <p><b>Requirements</b>
 *
 * <ul>
 *   <li>ASSESSMENT-1: all faults in an instrument's files are shown at once, by file and line.
 *   <li>ASSESSMENT-2: an instrument with one ERROR is refused whole, and the others serve.
 *   <li>ASSESSMENT-3: the published cases of every instrument hold, and one that does not is an ERROR.
 *   <li>ASSESSMENT-4: a scale is scored, prorated or refused by the missing rule it declares.
 *   <li>ASSESSMENT-5: an outcome of class ENGINE_ONLY leaves the scoring package in no readable form.
 *   <li>ASSESSMENT-6: the standard error of a prorated score uses the reliability stepped down.
 *   <li>ASSESSMENT-7: a released version's files never change.
 *   <li>ASSESSMENT-8: an attempt is resumed where it was left, with the version it began with.
 *   <li>ASSESSMENT-9: an answer counts as saved only when the server has it, and none is overwritten by one that did
 *       not know of it.
 *   <li>ASSESSMENT-10: submitting twice gives one result and the same receipt.
 *   <li>ASSESSMENT-11: answers and reports are sealed for their owner, and bound to their row.
 *   <li>ASSESSMENT-12: every question can be answered, skipped and gone back to without JavaScript.
 *   <li>ASSESSMENT-13: "rather not say" is an answer of the same size, and counts as missing for scores.
 *   <li>ASSESSMENT-14: graded response gives the posterior's mean and standard deviation, of a pattern or of a sum
 *       score, to 1e-13 of the exact ones, and a number however extreme the parameters are.
 *   <li>ASSESSMENT-15: every rule is scored as {@code scoring-format} says, and as a slow re-statement of it says, on
 *       instruments nobody has seen before.
 *   <li>ASSESSMENT-16: a definition is made ready once, and scoring a set with it makes no object.
 *   <li>ASSESSMENT-17: the same definition and answers give the same bytes, in whatever order items stand or are shown.
 *   <li>ASSESSMENT-18: an ENGINE_ONLY value cannot be written down outside the scoring package: it does not compile.
 *   <li>ASSESSMENT-19: sums, means and prorated values agree with R's psych to 1e-9.
 *   <li>ASSESSMENT-20: norms say whose they are and are read strictly; a reading names the norms it used, and without
 *       norms there is no place among others.
 *   <li>ASSESSMENT-21: a band is what the definition declares, never clipped; one from ASSUMED values is for the author
 *       alone.
 *   <li>ASSESSMENT-22: T and percentile come from the norm table, else from its mean and standard deviation, and are
 *       shown with a floor and a ceiling.
 *   <li>ASSESSMENT-23: a cut holds the unrounded value on its inclusive side, says source and population, and is named
 *       where it lies inside the band; one that no value reaches is found.
 *   <li>ASSESSMENT-24: two values of one person are a reliable change, none, or not computable with its reason.
 *   <li>ASSESSMENT-25: a number is rounded once, half up, when it is shown.
 *   <li>ASSESSMENT-26: the schemas that editors complete from say the same as the readers.
 *   <li>ASSESSMENT-27: a file of answers is read to the letter of RFC 4180, and a row that breaks it costs itself only.
 *   <li>ASSESSMENT-28: the scoring command scores every good row, and tells of each bad one its line and why.
 *   <li>ASSESSMENT-29: an ERROR in the instrument, the header or the arguments refuses the run, and makes no file.
 *   <li>ASSESSMENT-30: no ENGINE_ONLY outcome is in the command's output, neither number nor name.
 *   <li>ASSESSMENT-31: rows go through one by one, however many there are.
 *   <li>ASSESSMENT-32: what the format of instruments allows is read without a word, what it does not is an ERROR at its
 *       line.
 *   <li>ASSESSMENT-33: the linter tells an author everything at once: also what feeds nothing, is hard to answer, is
 *       released and changed, or is an example in a course.
 *   <li>ASSESSMENT-34: a condition ({@code show_if}) is what its truth table says; open, "rather not say" and hidden make
 *       a comparison false, and one that cannot be is found with file and line.
 *   <li>ASSESSMENT-35: a hidden question is passed by, with and without JavaScript; an answer to it is kept and does not
 *       count while it is hidden.
 *   <li>ASSESSMENT-36: a choice and a press before, while or after the script comes are never held back or thrown away
 *       without a question.
 *   <li>ASSESSMENT-37: in no history of two devices on a bad line is an answer replaced by a page that had not seen it,
 *       or a conflict passed over in silence.
 *   <li>ASSESSMENT-38: through an outage of half an hour a choice stays on the open page alone, and is saved after it.
 *   <li>ASSESSMENT-39: sent twice, in two tabs or after a cut reply there is one result.
 *   <li>ASSESSMENT-40: an instrument dropped into the folder that {@code ALONGSIDE_ASSESSMENTS} names serves beside the
 *       built-in ones; one with errors is refused with all of them, and the rest serve.
 *   <li>ASSESSMENT-41: a built-in instrument keeps its name and its uuid, and the private questions come with the program
 *       alone.
 *   <li>ASSESSMENT-42: whatever lies in that folder, the server starts: links out of it, files that are too big, too many
 *       or no text are refused with their place.
 *   <li>ASSESSMENT-43: a person is offered each instrument once, in its latest version; what is for research or an example
 *       is for administrators alone.
 *   <li>ASSESSMENT-44: an administrator sees every version that was found, served or refused, with each finding.
 *   <li>ASSESSMENT-45: of our own instruments none makes a number of two halves or of three flags, none has a cut score,
 *       and the weekly one asks at most four questions.
 *   <li>ASSESSMENT-46: a person sees every attempt of their own, begun last first, and nobody else's.
 *   <li>ASSESSMENT-47: a result page shows own answers on their options, bands where it is known how exact an outcome is,
 *       positions in words where it is not, and why something is not computable; never a point, an ENGINE_ONLY outcome,
 *       or a made-up number without the word "example".
 *   <li>ASSESSMENT-48: own change over time is shown with its uncertainty, and a sentence says whether it is clear.
 *   <li>ASSESSMENT-49: a result and a copy are given to their owner with an open PIN; anybody else finds nothing there.
 *   <li>ASSESSMENT-50: a person takes a copy of their answers and results along, as JSON and as a spreadsheet, under a
 *       name that says nothing.
 *   <li>ASSESSMENT-51: a person deletes one attempt or all of them for good, with every row, in one transaction.
 *   <li>ASSESSMENT-52: what deleting takes and what stays is said before it, and nothing changes for anybody else.
 *   <li>ASSESSMENT-53: responses come in from a file for instruments of training and research only; the service itself
 *       refuses those of couples.
 *   <li>ASSESSMENT-54: what was read from a file lies sealed as a draft that only its importer sees, and is gone after a
 *       day unless they looked at it and keep it.
 *   <li>ASSESSMENT-55: a bad row gives no answers and is told with its line and reason; a faulty header refuses the whole
 *       file.
 *   <li>ASSESSMENT-56: an imported set has a key of its own, and dropping the set shreds it; no id of a respondent and no
 *       name of a file is kept.
 *   <li>ASSESSMENT-57: responses go out for instruments of training and research only; nobody is sent those of couples.
 *   <li>ASSESSMENT-58: answers given here go out only of people who allow it now, only what they sent after their yes, and
 *       under a number that is drawn anew for each export.
 *   <li>ASSESSMENT-59: scores stand beside the answers they come from, and nothing of class ENGINE_ONLY is among them.
 *   <li>ASSESSMENT-60: every export leaves one line of who, when and what, and figures go out from twenty respondents only.
 *   <li>ASSESSMENT-61: responses are analysed together only where the instrument is for training or research and twenty
 *       people answered; no figure of an ENGINE_ONLY outcome is among them.
 *   <li>ASSESSMENT-62: item and outcome figures agree with R's psych to 1e-9, in any order of respondents and items.
 *   <li>ASSESSMENT-63: a figure that cannot be computed is a reason, never a number that is none.
 *   <li>ASSESSMENT-64: an analysis is read as tables, with pictures beside them, and leaves as a workbook of the same.
 *   <li>ASSESSMENT-65: an instrument leaves as a QTI 3.0 package of the same bytes each time, valid against schemas that
 *       allow nothing but what QTI 3.0 allows, and against 1EdTech's own where they are given.
 *   <li>ASSESSMENT-66: what QTI cannot express is named with its file, line and keys, on the page and in the package.
 *   <li>ASSESSMENT-67: a newer version that asks the same can score kept answers again; the older result stays.
 *   <li>ASSESSMENT-68: scoring again goes on after a kill where it was, and scores nothing twice.
 *   <li>ASSESSMENT-69: answers are never scored by a version that asks something else.
 *   <li>ASSESSMENT-80: a question may be answered in own words, up to a number of characters that its author says; to
 *       name it in an outcome or a condition is an ERROR at its line.
 *   <li>ASSESSMENT-81: no score depends on words, and no set of answers is bad because of them, unless they are longer
 *       than there is room for.
 *   <li>ASSESSMENT-82: words are kept letter by letter as they were written, sealed and bound like every answer; a
 *       character is a code point; too many are refused and nothing is cut off.
 *   <li>ASSESSMENT-83: own words are saved within a second of being written, and what could not be saved stays in the
 *       box: too long, offline, closed, or while other words are kept from another page.
 *   <li>ASSESSMENT-84: words are shown to whoever wrote them; to others in an export of training or research alone, of
 *       people who allowed it after they had read that words go along, and in no analysis.
 *   <li>ASSESSMENT-85: a question in own words leaves as an extended text of QTI 3.0.
 * </ul>
 *
 * <p><b>Out of scope</b>: courses, partners, platforms; comparing two people; what answers mean for one's own path
 * ({@code learning.page}); the safety gate, which is no instrument.
 */
package org.alongside.assessment;
