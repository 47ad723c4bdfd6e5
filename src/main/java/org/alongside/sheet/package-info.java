/**
 * Tables that come in and go out as workbooks, within limits: cells, rows, pictures of numbers. Whose they are is not
 * known here.
 *
 * <p><b>Owns</b> Sheet, Column, Cell, SheetRow, SheetBudget; Report, Block.
 *
 * <p><b>Verbs</b> read (SheetReader), write many rows (SheetWriter), write a styled report with charts (ReportWriter).
 *
 * <p><b>Requirements</b>
 *
 * <ul>
 *   <li>SHEET-1: a file that is opened stays within its budget of rows, cells, characters and unpacked bytes, whatever
 *       it claims of itself, and a file that does not is refused with the place where it went too far.
 *   <li>SHEET-2: nothing in a file is followed, run or unfolded: no entity, no link to outside, no macro, no formula.
 *   <li>SHEET-3: every refusal names the file and the row, and where there is one the cell, as a spreadsheet shows it.
 *   <li>SHEET-4: text that begins like a formula is written as text, and reads back as the same text.
 *   <li>SHEET-5: rows go out one after another: the memory needed does not grow with them, and no file of our own is
 *       written on the way.
 *   <li>SHEET-6: a workbook and a CSV file with the same cells read alike.
 *   <li>SHEET-7: a report's charts are the spreadsheet's own, and the numbers of each stand beside it as a table.
 * </ul>
 *
 * <p><b>Out of scope</b>: what the cells mean; old binary workbooks (.xls); dates and formulas in files that come in.
 */
package org.alongside.sheet;
