package org.alongside.sheet.file;

import java.io.IOException;
import java.io.OutputStream;
import org.alongside.sheet.Report;

/** Writes a report as a styled .xlsx workbook with the spreadsheet's own charts. */
public final class ReportWriter {

    private ReportWriter() {}

    /** @param out is written to the end, and not closed */
    public static void write(OutputStream out, Report report) throws IOException {
        throw new UnsupportedOperationException("next commit");
    }
}
