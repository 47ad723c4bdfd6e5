package org.alongside.kernel;

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
 * Reads comma-separated values row by row, to the letter of RFC 4180 (scoring-format 5, 6 and 10): UTF-8, quotes around
 * whole cells only, LF or CRLF. A row that breaks a rule is handed out with its fault, and the next row is read as if
 * nothing had been: one slip of a hand costs one row. Rows are read one at a time, so a file of any length fits.
 */
public final class CsvRows implements Closeable {

    /** Longer than any answer sheet; a quote that is never closed must not take the whole file into memory. */
    static final int LONGEST_ROW = 8 * 1024 * 1024;

    /** More columns than any answer sheet has. */
    static final int MOST_CELLS = 100_000;

    private static final int END = CountedBytes.END;

    private enum Spot {
        CELL_START,
        BARE,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final CountedBytes in;
    private final char separator;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private byte[] cell = new byte[256];
    private int length;
    private int rowLength;
    private Spot spot;
    private List<String> cells;
    private String fault;
    private boolean tooLong;

    public CsvRows(InputStream in) throws IOException {
        this(in, ',');
    }

    /** @param separator of the cells: a comma, or the semicolon that spreadsheets write where a comma parts decimals */
    public CsvRows(InputStream in, char separator) throws IOException {
        this.in = new CountedBytes(in);
        this.separator = separator;
    }

    /** The next row that is not wholly empty; nothing at the end of the file. */
    public Optional<CsvRow> next() throws IOException {
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

    private CsvRow row(long start) throws IOException {
        cells = new ArrayList<>();
        fault = null;
        tooLong = false;
        rowLength = 0;
        spot = Spot.CELL_START;
        while (!takesLast(in.take())) {
            rowLength++;
        }
        return new CsvRow(start, cells, Optional.ofNullable(fault), tooLong);
    }

    /** Takes one byte of the row; true where it was the row's last. */
    private boolean takesLast(int next) throws IOException {
        if (spot == Spot.QUOTED) {
            return takesLastQuoted(next);
        }
        if (next == END || next == '\n' || (next == '\r' && in.peek() == '\n')) {
            if (next == '\r') {
                in.take();
            }
            endCell();
            return true;
        }
        if (next == separator) {
            endCell();
            spot = Spot.CELL_START;
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
            spot = Spot.QUOTE_IN_QUOTED;
        } else {
            append(next);
        }
        return false;
    }

    /** A quote outside of quotes: it opens a cell, or doubles the one before it, or has no business here. */
    private void quote() {
        if (spot == Spot.CELL_START) {
            spot = Spot.QUOTED;
        } else if (spot == Spot.QUOTE_IN_QUOTED) {
            append('"');
            spot = Spot.QUOTED;
        } else {
            fault("a quote stands inside a cell that has none around it");
        }
    }

    private void bare(int next) {
        if (spot == Spot.QUOTE_IN_QUOTED) {
            fault("something stands between a closing quote and the next comma");
        } else if (next == '\r') {
            fault("a carriage return stands alone; lines end with LF or CRLF");
        }
        spot = Spot.BARE;
        append(next);
    }

    private void endCell() {
        if (cells.size() == MOST_CELLS) {
            tooLong("this row has more than " + MOST_CELLS + " cells");
            length = 0;
            return;
        }
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
            tooLong("this row is longer than any answer sheet; is a quote not closed?");
            return;
        }
        if (length == cell.length) {
            cell = java.util.Arrays.copyOf(cell, 2 * length);
        }
        cell[length++] = (byte) next;
    }

    private void tooLong(String reason) {
        fault(reason);
        tooLong = true;
    }

    /** The first fault of a row is the one to mend. */
    private void fault(String reason) {
        if (fault == null) {
            fault = reason;
        }
    }
}
