/**
 * Text, numbers, order and places in files: the few words every room shares.
 *
 * <p><b>Owns</b> Slug, Version, LocalizedText, PersonId, FilePlace, Finding, Findings, Read, TextFiles, CsvRows,
 * Sha256, Tolerance, Languages, RoomSentences; Job, what a room does by itself ({@code kernel.job}).
 *
 * <p><b>Requirements</b>
 *
 * <ul>
 *   <li>K1: a finding names its file and line, and all findings of a run are shown together.
 *   <li>K2: a slug, a version and a text are valid from the moment they exist.
 *   <li>KERNEL-1: one place looks sentences up; one that a language lacks is the English one, key by key, and the
 *       language of the machine is never asked.
 *   <li>KERNEL-2: which languages there are is said in one place; a wish for others is no wish.
 *   <li>KERNEL-3: a made-up language shows every word of a page that did not come from the sentences.
 *   <li>KERNEL-4: a translated sentence has the places of its English one, and can be said.
 *   <li>K3: a value that comes out of a calculation is the number it would be on paper.
 * </ul>
 *
 * <p><b>Out of scope</b>: people beyond an opaque id, time but the cadence of a job, databases.
 */
package org.alongside.kernel;
