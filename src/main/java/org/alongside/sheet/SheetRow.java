package org.alongside.sheet;

import java.util.List;
import java.util.Optional;

/**
 * One row that was read.
 *
 * @param line the row's number in the spreadsheet, or the line of the text file on which it begins; from 1
 * @param cells from the first column on; a row may be shorter than its header
 * @param fault why the row as a whole cannot be read; the cells count for nothing then
 */
public record SheetRow(int line, List<Cell> cells, Optional<String> fault) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** A row without a fault. */
    public SheetRow(int line, List<Cell> cells) {
        this(line, cells, Optional.empty());
    }

    /** The cell of this column, from 0; blank behind the end of the row. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    /** {@code B7}: how a spreadsheet calls the cell of this column, from 0. */
    public String address(int column) {
        return letters(column) + line;
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(cell -> cell instanceof Cell.Blank);
    }

    /** {@code A} for 0, {@code Z} for 25, {@code AA} for 26. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    @Override
    public String toString() {
        return "row " + line + " with " + cells.size() + " cells";
    }
}
