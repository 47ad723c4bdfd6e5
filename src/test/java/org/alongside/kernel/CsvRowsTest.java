package org.alongside.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowsTest {

    private static List<String> read(byte[] bytes) throws IOException {
        List<String> read = new ArrayList<>();
        try (CsvRows rows = new CsvRows(new ByteArrayInputStream(bytes))) {
            for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                CsvRow one = row.get();
                read.add(one.line() + " " + one.fault().orElse(one.cells().toString()));
            }
        }
        return read;
    }

    private static List<String> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("INSTRUMENT-21 with or without a mark, LF or CRLF, with or without a last line end: the same rows")
    void sameRows() throws IOException {
        List<String> rows = List.of("1 [id, q1]", "2 [a, 1]");
        for (String mark : List.of("", "\uFEFF")) {
            for (String end : List.of("\n", "\r\n")) {
                assertEquals(rows, read(mark + "id,q1" + end + "a,1" + end));
                assertEquals(rows, read(mark + "id,q1" + end + "a,1"));
            }
        }
    }

    @Test
    @DisplayName("INSTRUMENT-21 a quoted cell holds commas, quotes and lines, and the next row knows its own line")
    void quoted() throws IOException {
        assertEquals(
                List.of("1 [a,b, \"c\", d\ne]", "3 [, x\r\ny, ]", "5 [z]"),
                read("\"a,b\",\"\"\"c\"\"\",\"d\ne\"\n\"\",\"x\r\ny\",\r\nz\n"));
    }

    @Test
    @DisplayName("INSTRUMENT-21 a wholly empty line is no row, and counts as a line; blanks or quotes make it a row")
    void emptyLines() throws IOException {
        assertEquals(List.of("1 [a]", "4 [b]", "5 [ ]", "6 []"), read("a\n\n\r\nb\n \n\"\"\n\n"));
        assertEquals(List.of(), read(""));
        assertEquals(List.of(), read("\uFEFF\n\r\n\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"a\"b,c`| something stands between a closing quote and the next comma",
                "`\"a\" ,c`| something stands between a closing quote and the next comma",
                "`a\"b,c`| a quote stands inside a cell that has none around it",
                "` \"a\",c`| a quote stands inside a cell that has none around it",
                "`a\"\"\"\"b,\"c,\"\"d\"`| a quote stands inside a cell that has none around it",
            })
    @DisplayName("INSTRUMENT-21 a slip with quotes costs its own row and no other")
    void slips(String row, String fault) throws IOException {
        assertEquals(List.of("1 [id]", "2 " + fault, "3 [x]"), read("id\n" + row + "\nx\n"));
    }

    @Test
    @DisplayName("INSTRUMENT-21 after a slip a quoted cell of the same row may still span lines")
    void slipAndLines() throws IOException {
        assertEquals(
                List.of("1 a quote stands inside a cell that has none around it", "3 [x]"), read("a\"b,\"c\nd\"\nx"));
    }

    @Test
    @DisplayName("INSTRUMENT-21 a quote that is never closed is a fault of the row where it stands")
    void neverClosed() throws IOException {
        assertEquals(List.of("1 [id]", "2 a quote is opened and never closed"), read("id\n\"a,1\nb,2\nc,3\n"));
        StringBuilder endless = new StringBuilder("\"");
        endless.append("x".repeat(CsvRows.LONGEST_ROW + 10));
        assertTrue(read(endless.toString()).get(0).startsWith("1 this row is longer"));
    }

    @Test
    @DisplayName("INSTRUMENT-21 a carriage return alone ends no line, and is no part of a cell without quotes")
    void loneReturn() throws IOException {
        String fault = " a carriage return stands alone; lines end with LF or CRLF";
        assertEquals(List.of("1" + fault), read("a\rb\r"));
        assertEquals(List.of("1 [a]", "2" + fault, "3 [c]"), read("a\nb\r\r\nc"));
        assertEquals(List.of("1 [a\rb]", "2 [c]"), read("\"a\rb\"\nc"));
    }

    @Test
    @DisplayName("INSTRUMENT-21 bytes that are no UTF-8 are a fault of their row")
    void notUtf8() throws IOException {
        assertEquals(
                List.of("1 [a]", "2 this is not UTF-8", "3 [é]"),
                read(new byte[] {'a', '\n', 'b', (byte) 0xE9, '\n', (byte) 0xC3, (byte) 0xA9}));
        assertEquals(
                "1 this is not UTF-8",
                read("\uFEFFid\n".getBytes(StandardCharsets.UTF_16LE)).get(0));
    }

    @Test
    @DisplayName("INSTRUMENT-21 rows read alike however the file comes in, byte by byte too")
    void byteByByte() throws IOException {
        String text = "\uFEFFid,q1\r\n\r\n\"a\"\"\nb\",1\r\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        InputStream slow = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(1, length));
            }
        };
        try (CsvRows rows = new CsvRows(slow)) {
            assertEquals(List.of("id", "q1"), rows.next().orElseThrow().cells());
            assertEquals(
                    new CsvRow(3, List.of("a\"\nb", "1"), Optional.empty()),
                    rows.next().orElseThrow());
            assertTrue(rows.next().isEmpty());
        }
    }
}
