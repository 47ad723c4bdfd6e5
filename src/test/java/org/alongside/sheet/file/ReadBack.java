package org.alongside.sheet.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.alongside.kernel.Findings;
import org.alongside.sheet.Cell;
import org.alongside.sheet.Column;
import org.alongside.sheet.Sheet;
import org.alongside.sheet.SheetBudget;
import org.alongside.sheet.SheetRow;

/** What a reader finds in a file. */
record ReadBack(List<SheetRow> rows, Findings findings) {

    static ReadBack of(String name, byte[] file) {
        return of(name, file, SheetBudget.RESPONSES);
    }

    static ReadBack of(String name, byte[] file, SheetBudget budget) {
        List<SheetRow> rows = new ArrayList<>();
        return new ReadBack(rows, SheetReader.read(name, file, budget, rows::add));
    }

    /** A workbook with one sheet of these rows; the first one holds the headers. */
    static byte[] workbook(List<List<Cell>> rows) {
        List<Column<List<Cell>>> columns = new ArrayList<>();
        for (int c = 0; c < rows.get(0).size(); c++) {
            int column = c;
            columns.add(new Column<>(rows.get(0).get(c).text(), row -> row.get(column)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SheetWriter.write(out, new Sheet<>("one", columns, rows.subList(1, rows.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    List<List<String>> texts() {
        return rows.stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }
}
