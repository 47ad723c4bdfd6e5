package org.alongside.sheet.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.alongside.sheet.Cell;
import org.alongside.sheet.SheetRow;

/** A CSV file, UTF-8 with or without a mark, cells between commas, quotes as in RFC 4180; empty lines are skipped. */
final class CsvRows {

    private static final int MARK = 3;

    private final Meter meter;

    CsvRows(Meter meter) {
        this.meter = meter;
    }

    void read(byte[] file, Consumer<SheetRow> rows) throws IOException {
        int line = 0;
        meter.unpacked(file.length);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * Meter.LONGEST)
                .ofCsvRecord(text(file))) {
            for (CsvRecord entry : records) {
                line = (int) entry.getStartingLineNumber();
                SheetRow row = row(line, entry.getFields());
                meter.row(row);
                rows.accept(row);
            }
        } catch (CsvParseException unclear) {
            throw new Refused(line, "the row that comes after this one cannot be read; look at its quotes");
        } catch (UncheckedIOException unclear) {
            throw new Refused(line, "what comes after this row is not UTF-8; save the file as CSV UTF-8");
        }
    }

    private SheetRow row(int line, List<String> fields) {
        meter.cells(fields.size(), line);
        fields.forEach(field -> meter.length(field.length(), line));
        return new SheetRow(line, fields.stream().map(Cell::of).toList());
    }

    private static Reader text(byte[] file) {
        boolean marked =
                file.length >= MARK && file[0] == (byte) 0xEF && file[1] == (byte) 0xBB && file[2] == (byte) 0xBF;
        int from = marked ? MARK : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(file, from, file.length - from),
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
    }
}
