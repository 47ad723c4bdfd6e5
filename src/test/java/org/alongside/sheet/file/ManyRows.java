package org.alongside.sheet.file;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.sheet.Cell;
import org.alongside.sheet.Column;
import org.alongside.sheet.Sheet;

/** Writes 100,000 rows of 20 columns, each text another one; run with little memory. */
public final class ManyRows {

    private static final int ROWS = 100_000;
    private static final int COLUMNS = 20;

    private ManyRows() {}

    public static void main(String[] arguments) throws IOException {
        long[] written = {0};
        SheetWriter.write(
                new OutputStream() {
                    @Override
                    public void write(int one) {
                        written[0]++;
                    }

                    @Override
                    public void write(byte[] bytes, int from, int length) {
                        written[0] += length;
                    }
                },
                sheet());
        File[] files = new File(System.getProperty("java.io.tmpdir")).listFiles();
        System.out.println(written[0] + " bytes, " + files.length + " files");
        if (files.length == 0) {
            System.out.println("ALIVE");
        }
    }

    static Sheet<Integer> sheet() {
        List<Column<Integer>> columns = IntStream.range(0, COLUMNS)
                .mapToObj(c -> new Column<Integer>(
                        "c" + c, row -> c % 4 == 0 ? Cell.of("text " + row + " of " + c) : Cell.of(row + c / 10.0)))
                .toList();
        return new Sheet<>("many", columns, () -> IntStream.range(0, ROWS).iterator());
    }
}
