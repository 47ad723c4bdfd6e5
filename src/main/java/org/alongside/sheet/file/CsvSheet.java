package org.alongside.sheet.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.alongside.kernel.CsvRow;
import org.alongside.kernel.CsvRows;
import org.alongside.sheet.Cell;
import org.alongside.sheet.SheetRow;

/**
 * A CSV file as a sheet; its cells are parted by commas, or by semicolons. A broken row is given with its fault and
 * costs itself only; too much refuses the file.
 */
final class CsvSheet {

    private final Meter meter;

    CsvSheet(Meter meter) {
        this.meter = meter;
    }

    void read(byte[] file, Consumer<SheetRow> rows) throws IOException {
        meter.unpacked(file.length);
        try (CsvRows written = new CsvRows(new ByteArrayInputStream(file), separator(file))) {
            for (Optional<CsvRow> next = written.next(); next.isPresent(); next = written.next()) {
                SheetRow row = row(next.get());
                meter.row(row);
                rows.accept(row);
            }
        }
    }

    /** A first line with semicolons and no comma is of a spreadsheet that parts its cells by them. */
    private static char separator(byte[] file) {
        boolean semicolons = false;
        for (byte next : file) {
            if (next == ',' || next == '\n' || next == '\r') {
                return next != ',' && semicolons ? ';' : ',';
            }
            semicolons |= next == ';';
        }
        return semicolons ? ';' : ',';
    }

    private SheetRow row(CsvRow written) {
        int line = (int) written.line();
        if (written.isTooLong()) {
            throw new Refused(line, written.fault().orElseThrow());
        }
        meter.cells(written.cells().size(), line);
        written.cells().forEach(cell -> meter.length(cell.length(), line));
        return new SheetRow(line, written.cells().stream().map(Cell::of).toList(), written.fault());
    }
}
