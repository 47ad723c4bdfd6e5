package org.alongside.sheet.file;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.alongside.kernel.Findings;
import org.alongside.sheet.SheetBudget;
import org.alongside.sheet.SheetRow;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.xml.sax.SAXException;

/**
 * Reads the first sheet of a workbook (.xlsx), or a CSV file, row after row, within a budget. What is not read is said;
 * with an ERROR among the findings the rows given so far count for nothing.
 */
public final class SheetReader {

    private static final byte[] PACKED = {'P', 'K'};
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private SheetReader() {}

    /**
     * @param name how findings call the file
     * @param file its bytes; which form it has is told by its beginning
     * @param rows is given each row, the header too; rows of a workbook that are wholly empty, and empty lines, are
     *     left out
     */
    public static Findings read(String name, byte[] file, SheetBudget budget, Consumer<SheetRow> rows) {
        Findings findings = new Findings();
        try {
            Meter meter = new Meter(budget);
            if (begins(file, OLD_WORKBOOK)) {
                throw new Refused(0, "it is an old or a locked workbook; save it as .xlsx without a password");
            } else if (begins(file, PACKED)) {
                readWorkbook(file, new WorkbookRows(name, meter, findings), new SheetPart(rows));
            } else {
                new CsvSheet(meter).read(file, rows);
            }
        } catch (Refused refused) {
            findings.error(name, refused.line(), refused.getMessage());
        } catch (IOException broken) {
            findings.error(name, 0, "it cannot be read");
        }
        return findings;
    }

    /** What the libraries throw at a broken file has many types, and none of its text is for people. */
    private static void readWorkbook(byte[] file, WorkbookRows workbook, SheetPart rows) throws IOException {
        try {
            workbook.read(file, rows);
        } catch (Refused refused) {
            throw refused;
        } catch (OpenXML4JException | SAXException | RuntimeException broken) {
            if (rows.failure != null) {
                throw rows.failure;
            }
            throw new Refused(0, "it is no workbook that can be read; save it as .xlsx again");
        }
    }

    private static boolean begins(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    /** Remembers what went wrong with the one who takes the rows: that is no fault of the file. */
    private static final class SheetPart implements Consumer<SheetRow> {

        private final Consumer<SheetRow> rows;
        private RuntimeException failure;

        SheetPart(Consumer<SheetRow> rows) {
            this.rows = rows;
        }

        @Override
        public void accept(SheetRow row) {
            try {
                rows.accept(row);
            } catch (RuntimeException thrown) {
                failure = thrown;
                throw thrown;
            }
        }
    }
}
