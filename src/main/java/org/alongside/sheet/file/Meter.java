package org.alongside.sheet.file;

import org.alongside.sheet.Cell;
import org.alongside.sheet.SheetBudget;
import org.alongside.sheet.SheetRow;

/** Counts what comes out of a file, while it comes out, and stops at the first thing too much. */
final class Meter {

    /** What a text costs beside its characters, in memory. */
    private static final int A_TEXT = 32;

    /** The longest text that a spreadsheet lets into a cell. */
    static final int LONGEST = 32_767;

    private final SheetBudget budget;
    private int rows;
    private long cells;
    private long characters;
    private long shared;
    private long bytes;

    Meter(SheetBudget budget) {
        this.budget = budget;
    }

    /** This row is given to whoever reads. */
    void row(SheetRow row) {
        if (++rows > budget.rows()) {
            throw new Refused(row.line(), "there are more than " + budget.rows() + " rows");
        }
        for (Cell cell : row.cells()) {
            characters += cell.text().length();
        }
        if (characters > budget.characters()) {
            throw new Refused(row.line(), "the cells up to here hold more than " + budget.characters() + " characters");
        }
    }

    /** These many cells more, blank ones too: they take room as well. */
    void cells(int more, int line) {
        cells += more;
        if (cells > budget.cells()) {
            throw new Refused(line, "there are more than " + budget.cells() + " cells");
        }
    }

    /** One text of the table that cells point to. */
    void shared(String text) {
        shared += text.length() + A_TEXT;
        if (shared > budget.characters()) {
            throw new Refused(0, "its table of texts holds more than " + budget.characters() + " characters");
        }
    }

    /** These many bytes were unpacked. */
    void unpacked(long more) {
        bytes += more;
        if (bytes > budget.unpackedBytes()) {
            throw new Refused(0, "unpacked it is longer than " + budget.unpackedBytes() + " bytes");
        }
    }

    void length(int characters, int line) {
        if (characters > LONGEST) {
            throw new Refused(line, "a cell holds more than " + LONGEST + " characters");
        }
    }
}
