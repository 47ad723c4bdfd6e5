package org.alongside.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.sheet.Cell;
import org.alongside.sheet.Column;
import org.alongside.sheet.Sheet;
import org.alongside.sheet.file.SheetWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openjdk.jmh.annotations.Benchmark;

/** 100,000 rows of 20 columns, half words and half numbers, to a stream that keeps nothing. */
public class SheetLoops {

    private static final int ROWS = 100_000;
    private static final int COLUMNS = 20;
    private static final int ROWS_AT_ONCE = 200;

    @Benchmark
    public void writer() throws IOException {
        List<Column<Integer>> columns = IntStream.range(0, COLUMNS)
                .mapToObj(c ->
                        new Column<Integer>("c" + c, row -> isWords(c) ? Cell.of(words(row, c)) : Cell.of(row + c)))
                .toList();
        SheetWriter.write(
                OutputStream.nullOutputStream(),
                new Sheet<>("rows", columns, () -> IntStream.range(0, ROWS).iterator()));
    }

    /** The library alone, in a loop: no columns, no cells, no guard against formulas. */
    @Benchmark
    public void library() throws IOException {
        Workbook workbook = new Workbook(OutputStream.nullOutputStream(), "Loop", "1.0");
        Worksheet sheet = workbook.newWorksheet("rows");
        for (int row = 0; row < ROWS; row++) {
            for (int c = 0; c < COLUMNS; c++) {
                if (isWords(c)) {
                    sheet.inlineString(row, c, words(row, c));
                } else {
                    sheet.value(row, c, row + c);
                }
            }
            if (row % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        }
        workbook.finish();
    }

    private static boolean isWords(int column) {
        return column % 2 == 0;
    }

    private static String words(int row, int column) {
        return "most days " + (row + column) % 100;
    }
}
