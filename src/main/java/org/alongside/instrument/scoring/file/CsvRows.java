package org.alongside.instrument.scoring.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of comma-separated values, row by row, to the letter of RFC 4180 (scoring-format 5, 6 and 10): UTF-8, quotes
 * around whole cells only, LF or CRLF. A row that breaks a rule is handed out with its fault, and the next row is read
 * as if nothing had been: one slip of a hand costs one row. Rows are read one at a time, so a file of any length fits.
 *
 * <p>FastCSV, which writes our files, does not read them: it stops for good at the first broken row, takes a lone
 * carriage return for the end of a line, and lets a quote pass in the middle of a cell.
 */
public final class CsvRows implements Closeable {

    /** Longer than any answer sheet; a quote that is never closed must not take the whole file into memory. */
    static final int LONGEST_ROW = 8 * 1024 * 1024;

    private static final int END = CountedBytes.END;

    private enum Place {
        CELL_START,
        BARE,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    /**
     * @param line of the file on which the row starts, from 1
     * @param fault empty where the row is well formed; the cells are only then what the author wrote
     */
    public record Row(long line, List<String> cells, Optional<String> fault) {}

    private final CountedBytes in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private byte[] cell = new byte[256];
    private int length;
    private int rowLength;
    private Place place;
    private List<String> cells;
    private String fault;

    CsvRows(InputStream in) throws IOException {
        this.in = new CountedBytes(in);
    }

    /** The next row that is not wholly empty; nothing at the end of the file. */
    Optional<Row> next() throws IOException {
        while (in.peek() != END) {
            long start = in.line();
            if (!in.skipsEmptyLine()) {
                return Optional.of(row(start));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private Row row(long start) throws IOException {
        cells = new ArrayList<>();
        fault = null;
        rowLength = 0;
        place = Place.CELL_START;
        while (!takesLast(in.take())) {
            rowLength++;
        }
        return new Row(start, cells, Optional.ofNullable(fault));
    }

    /** Takes one byte of the row; true where it was the row's last. */
    private boolean takesLast(int next) throws IOException {
        if (place == Place.QUOTED) {
            return takesLastQuoted(next);
        }
        if (next == END || next == '\n' || (next == '\r' && in.peek() == '\n')) {
            if (next == '\r') {
                in.take();
            }
            endCell();
            return true;
        }
        if (next == ',') {
            endCell();
            place = Place.CELL_START;
        } else if (next == '"') {
            quote();
        } else {
            bare(next);
        }
        return false;
    }

    private boolean takesLastQuoted(int next) {
        if (next == END) {
            fault("a quote is opened and never closed");
            endCell();
            return true;
        } else if (next == '"') {
            place = Place.QUOTE_IN_QUOTED;
        } else {
            append(next);
        }
        return false;
    }

    /** A quote outside of quotes: it opens a cell, or doubles the one before it, or has no business here. */
    private void quote() {
        if (place == Place.CELL_START) {
            place = Place.QUOTED;
        } else if (place == Place.QUOTE_IN_QUOTED) {
            append('"');
            place = Place.QUOTED;
        } else {
            fault("a quote stands inside a cell that has none around it");
        }
    }

    private void bare(int next) {
        if (place == Place.QUOTE_IN_QUOTED) {
            fault("something stands between a closing quote and the next comma");
        } else if (next == '\r') {
            fault("a carriage return stands alone; lines end with LF or CRLF");
        }
        place = Place.BARE;
        append(next);
    }

    private void endCell() {
        try {
            cells.add(decoder.decode(ByteBuffer.wrap(cell, 0, length)).toString());
        } catch (CharacterCodingException notUtf8) {
            fault("this is not UTF-8");
            cells.add("");
        }
        length = 0;
    }

    private void append(int next) {
        if (rowLength >= LONGEST_ROW) {
            fault("this row is longer than any answer sheet; is a quote not closed?");
            return;
        }
        if (length == cell.length) {
            cell = java.util.Arrays.copyOf(cell, 2 * length);
        }
        cell[length++] = (byte) next;
    }

    /** The first fault of a row is the one to mend. */
    private void fault(String reason) {
        if (fault == null) {
            fault = reason;
        }
    }
}
