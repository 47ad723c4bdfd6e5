package org.alongside.kernel;

import java.util.List;
import java.util.Optional;

/**
 * One row of comma-separated values.
 *
 * @param line of the file on which the row starts, from 1
 * @param fault empty where the row is well formed; the cells are only then what the author wrote
 * @param isTooLong whether the row is longer than any row of answers, so that the rest of it was not kept
 */
public record CsvRow(long line, List<String> cells, Optional<String> fault, boolean isTooLong) {

    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** A row of ordinary length. */
    public CsvRow(long line, List<String> cells, Optional<String> fault) {
        this(line, cells, fault, false);
    }
}
