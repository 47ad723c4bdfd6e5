/**
 * Instruments: defined in files by an author, read strictly, scored exactly, and given a meaning. Nothing in here knows
 * who answers or when: the same definition and the same answers give the same numbers, so that the room could be
 * published by itself.
 *
 * <p><b>Owns</b> Instrument, Item, Condition, Outcome (the house's Scale), ScoringRule, MissingRule, CutScore,
 * NormTable, PrivacyClass; Answers, CompiledScoring, ScoreReport; Interpretation, Band, Change; the catalogue of what
 * was found, served or refused.
 *
 * <p><b>Verbs</b> read, load, lint (InstrumentReader, InstrumentLoader, InstrumentLinter); score (Scorer,
 * CompiledScoring for many sets, ScoreCommand); say what a value means (Readings) and whether a change is clear
 * (ReliableChange).
 *
 * <p><b>Requirements</b>
 *
 * <ul>
 *   <li>INSTRUMENT-1: all faults in an instrument's files are shown at once, by file and line.
 *   <li>INSTRUMENT-2: an instrument with one ERROR is refused whole, and the others serve.
 *   <li>INSTRUMENT-3: the published cases of every instrument hold, and one that does not is an ERROR.
 *   <li>INSTRUMENT-4: a scale is scored, prorated or refused by the missing rule it declares.
 *   <li>INSTRUMENT-5: an outcome of class ENGINE_ONLY leaves the scoring package in no readable form.
 *   <li>INSTRUMENT-6: the standard error of a prorated score uses the reliability stepped down.
 *   <li>INSTRUMENT-7: a released version's files never change.
 *   <li>INSTRUMENT-8: graded response gives the posterior's mean and standard deviation, of a pattern or of a sum
 *       score, to 1e-13 of the exact ones, and a number however extreme the parameters are.
 *   <li>INSTRUMENT-9: every rule is scored as {@code scoring-format} says, and as a slow re-statement of it says, on
 *       instruments nobody has seen before.
 *   <li>INSTRUMENT-10: a definition is made ready once, and scoring a set with it makes no object.
 *   <li>INSTRUMENT-11: the same definition and answers give the same bytes, in whatever order items stand or are shown.
 *   <li>INSTRUMENT-12: an ENGINE_ONLY value cannot be written down outside the scoring package: it does not compile.
 *   <li>INSTRUMENT-13: sums, means and prorated values agree with R's psych to 1e-9.
 *   <li>INSTRUMENT-14: norms say whose they are and are read strictly; a reading names the norms it used, and without
 *       norms there is no place among others.
 *   <li>INSTRUMENT-15: a band is what the definition declares, never clipped; one from ASSUMED values is for the author
 *       alone.
 *   <li>INSTRUMENT-16: T and percentile come from the norm table, else from its mean and standard deviation, and are
 *       shown with a floor and a ceiling.
 *   <li>INSTRUMENT-17: a cut holds the unrounded value on its inclusive side, says source and population, and is named
 *       where it lies inside the band; one that no value reaches is found.
 *   <li>INSTRUMENT-18: two values of one person are a reliable change, none, or not computable with its reason.
 *   <li>INSTRUMENT-19: a number is rounded once, half up, when it is shown.
 *   <li>INSTRUMENT-20: the schemas that editors complete from say the same as the readers.
 *   <li>INSTRUMENT-21: a file of answers is read to the letter of RFC 4180, and a row that breaks it costs itself only.
 *   <li>INSTRUMENT-22: the scoring command scores every good row, and tells of each bad one its line and why.
 *   <li>INSTRUMENT-23: an ERROR in the instrument, the header or the arguments refuses the run, and makes no file.
 *   <li>INSTRUMENT-24: no ENGINE_ONLY outcome is in the command's output, neither number nor name.
 *   <li>INSTRUMENT-25: rows go through one by one, however many there are.
 *   <li>INSTRUMENT-26: what the format of instruments allows is read without a word, what it does not is an ERROR at
 *   its line.
 *   <li>INSTRUMENT-27: the linter tells an author everything at once: also what feeds nothing, is hard to answer, is
 *       released and changed, or is an example in a course.
 *   <li>INSTRUMENT-28: a condition ({@code show_if}) is what its truth table says; open, "rather not say" and hidden
 *   make a comparison false, and one that cannot be is found with file and line.
 *   <li>INSTRUMENT-29: an instrument dropped into the folder that {@code ALONGSIDE_ASSESSMENTS} names serves beside the
 *       built-in ones; one with errors is refused with all of them, and the rest serve.
 *   <li>INSTRUMENT-30: a built-in instrument keeps its name and its uuid, and the private questions come with the
 *   program alone.
 *   <li>INSTRUMENT-31: whatever lies in that folder, the server starts: links out of it, files that are too big, too
 *   many or no text are refused with their place.
 *   <li>INSTRUMENT-32: a person is offered each instrument once, in its latest version; what is for research or an
 *   example is for administrators alone.
 *   <li>INSTRUMENT-33: of our own instruments none makes a number of two halves or of three flags, none has a cut
 *   score, and the weekly one asks at most four questions.
 *   <li>INSTRUMENT-34: a question may be answered in own words, up to a number of characters that its author says; to
 *       name it in an outcome or a condition is an ERROR at its line.
 *   <li>INSTRUMENT-35: no score depends on words, and no set of answers is bad because of them, unless they are longer
 *       than there is room for.
 *   <li>INSTRUMENT-36: the path that the answers give decides what counts: whatever stands at a hidden question is
 *   missing in scores, cases, rows and the scoring command, which tells of each such number.
 *   <li>INSTRUMENT-37: a further response format or kind of condition does not compile until each place has decided.
 * </ul>
 *
 * <p><b>Out of scope</b>: who answers, when, and who may see it; databases; pages; what an outcome means for one's own
 * path ({@code learning}).
 */
package org.alongside.instrument;
