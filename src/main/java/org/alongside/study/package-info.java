/**
 * Many people's answers to instruments that are for training or for research: brought in from a file, analysed, taken
 * out, scored again, and never those of couples. The room cannot see courses, links or protections: a wall stands where
 * a check would have to.
 *
 * <p><b>Owns</b> ImportedSet, ExportEntry, ItemAnalysis, RescoringRun; QTI packages; the pages of staff.
 *
 * <p><b>Verbs</b> bring in and take out (ResponseImports, ResponseExports); analyse (ItemAnalysis); score again
 * (Rescoring); write as QTI (QtiPackage).
 *
 * <p><b>Requirements</b>
 *
 * <ul>
 *   <li>STUDY-1: responses come in from a file for instruments of training and research only; the service itself
 *       refuses those of couples.
 *   <li>STUDY-2: what was read from a file lies sealed as a draft that only its importer sees, and is gone after a
 *       day unless they looked at it and keep it.
 *   <li>STUDY-3: a bad row gives no answers and is told with its line and reason; a faulty header refuses the whole
 *       file.
 *   <li>STUDY-4: an imported set has a key of its own, and dropping the set shreds it; no id of a respondent and no
 *       name of a file is kept.
 *   <li>STUDY-5: responses go out for instruments of training and research only; nobody is sent those of couples.
 *   <li>STUDY-6: answers given here go out only of people who allow it now, only what they sent after their yes, and
 *       under a number that is drawn anew for each export.
 *   <li>STUDY-7: scores stand beside the answers they come from, and nothing of class ENGINE_ONLY is among them.
 *   <li>STUDY-8: every export leaves one line of who, when and what, and figures go out from twenty respondents only.
 *   <li>STUDY-9: responses are analysed together only where the instrument is for training or research and twenty
 *       people answered; no figure of an ENGINE_ONLY outcome is among them.
 *   <li>STUDY-10: item and outcome figures agree with R's psych to 1e-9, in any order of respondents and items.
 *   <li>STUDY-11: a figure that cannot be computed is a reason, never a number that is none.
 *   <li>STUDY-12: an analysis is read as tables, with pictures beside them, and leaves as a workbook of the same.
 *   <li>STUDY-13: an administrator sees every version that was found, served or refused, with each finding.
 *   <li>STUDY-14: an instrument leaves as a QTI 3.0 package of the same bytes each time, valid against schemas that
 *       allow nothing but what QTI 3.0 allows, and against 1EdTech's own where they are given.
 *   <li>STUDY-15: what QTI cannot express is named with its file, line and keys, on the page and in the package.
 *   <li>STUDY-16: a newer version that asks the same can score kept answers again; the older result stays.
 *   <li>STUDY-17: scoring again goes on after a kill where it was, and scores nothing twice.
 *   <li>STUDY-18: answers are never scored by a version that asks something else.
 *   <li>STUDY-19: a question in own words leaves as an extended text of QTI 3.0.
 *   <li>STUDY-20: what stands at a question that its respondent's own answers hide is in no export, in no analysis and
 *   in no outcome of a QTI package, which asks on the same conditions.
 *   <li>STUDY-30: an export is written down in a transaction of its own before its first byte.
 *   <li>STUDY-21: an analysis says first, by rules of thumb that it names, what its author should look at.
 * </ul>
 *
 * <p><b>Out of scope</b>: one person's own answers ({@code assessment}); courses, partners, safety; students' work
 * ({@code training}).
 */
package org.alongside.study;
