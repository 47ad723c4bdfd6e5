package org.alongside.sheet.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.alongside.sheet.Cell;
import org.alongside.sheet.Sheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes sheets of any length as one .xlsx workbook, row after row, to a stream. Every text is written as text beside
 * its row (no table of texts grows in memory), and one that begins like a formula also carries the format "text", so
 * that it stays one when somebody edits the cell.
 */
public final class SheetWriter {

    /** What the file says it was made with; no person, no place. */
    private static final String APPLICATION = "Alongside";

    private static final String VERSION = "1.0";
    private static final int ROWS_AT_ONCE = 200;

    /** As many as a spreadsheet can show, without the header. */
    private static final int MOST_ROWS = 1_048_575;

    private static final String LIKE_A_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private SheetWriter() {}

    /** @param out is written to the end, and not closed */
    public static void write(OutputStream out, Sheet<?>... sheets) throws IOException {
        write(out, List.of(sheets));
    }

    /** @param out is written to the end, and not closed */
    public static void write(OutputStream out, List<Sheet<?>> sheets) throws IOException {
        write(out, sheets, MOST_ROWS);
    }

    /** @param most rows of one sheet, without the header: where there are more, they go on in "name 2" */
    static void write(OutputStream out, List<Sheet<?>> sheets, int most) throws IOException {
        Workbook workbook = new Workbook(new Unclosed(out), APPLICATION, VERSION);
        for (Sheet<?> sheet : sheets) {
            write(workbook, sheet, most);
        }
        workbook.finish();
    }

    private static <T> void write(Workbook workbook, Sheet<T> sheet, int most) throws IOException {
        Iterator<? extends T> rows = sheet.rows().iterator();
        int part = 1;
        do {
            String name = part == 1 ? sheet.name() : sheet.name() + " " + part;
            Worksheet target = workbook.newWorksheet(name);
            header(target, sheet);
            for (int row = 1; row <= most && rows.hasNext(); row++) {
                T values = rows.next();
                for (int c = 0; c < sheet.columns().size(); c++) {
                    put(target, row, c, sheet.columns().get(c).cell().apply(values));
                }
                if (row % ROWS_AT_ONCE == 0) {
                    target.flush();
                }
            }
            target.finish();
            part++;
        } while (rows.hasNext());
    }

    private static void header(Worksheet target, Sheet<?> sheet) {
        for (int c = 0; c < sheet.columns().size(); c++) {
            put(target, 0, c, Cell.of(sheet.columns().get(c).header()));
            target.style(0, c).bold().set();
        }
        target.freezePane(0, 1);
    }

    private static void put(Worksheet target, int row, int column, Cell cell) {
        if (cell instanceof Cell.Number number) {
            target.value(row, column, number.value());
        } else if (cell instanceof Cell.Text words && !words.text().isEmpty()) {
            target.inlineString(row, column, Escaped.write(words.text()));
            if (isLikeAFormula(words.text())) {
                target.style(row, column).format("@").set();
            }
        }
    }

    static boolean isLikeAFormula(String text) {
        return LIKE_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
