package org.alongside.sheet;

/**
 * How much of a file is read at most. A workbook is a packed folder: 5 MB can unfold to terabytes, and one long text
 * can stand in a million cells; so what is counted is what comes out, while it comes out, never what the file says.
 *
 * @param rows with the header
 * @param cells of all rows
 * @param characters in all cells, each cell counted anew
 * @param unpackedBytes of all parts that are opened
 */
public record SheetBudget(int rows, int cells, long characters, long unpackedBytes) {

    /** For answers: 20,000 people, a hundred questions each. */
    public static final SheetBudget RESPONSES = new SheetBudget(20_001, 2_000_000, 8_000_000, 200_000_000);

    public SheetBudget {
        if (rows < 1 || cells < 1 || characters < 1 || unpackedBytes < 1) {
            throw new IllegalArgumentException("a budget of nothing reads nothing");
        }
    }
}
