/**
 * Text, numbers, order and places in files: the few words every room shares.
 *
 * <p><b>Owns</b> Slug, Version, LocalizedText, PersonId, FilePlace, Finding, Findings, Read, TextFiles, CsvRows,
 * Sha256, Tolerance; Job, what a room does by itself ({@code kernel.job}).
 *
 * <p><b>Requirements</b>
 *
 * <ul>
 *   <li>K1: a finding names its file and line, and all findings of a run are shown together.
 *   <li>K2: a slug, a version and a text are valid from the moment they exist.
 *   <li>K3: a value that comes out of a calculation is the number it would be on paper.
 * </ul>
 *
 * <p><b>Out of scope</b>: people beyond an opaque id, time but the cadence of a job, databases.
 */
package org.alongside.kernel;
