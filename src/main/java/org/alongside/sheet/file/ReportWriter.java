package org.alongside.sheet.file;

import java.io.IOException;
import java.io.OutputStream;
import org.alongside.sheet.Block;
import org.alongside.sheet.Cell;
import org.alongside.sheet.Report;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a report as a styled .xlsx workbook with the spreadsheet's own charts: the title, then each block under the
 * one before, a picture to the right of the table that it draws.
 */
public final class ReportWriter {

    /** In characters. */
    private static final int WIDEST = 44;

    private static final int A_CHARACTER = 256;
    private static final int COLUMNS_OF_TEXT = 8;

    private final XSSFSheet sheet;
    private final ReportStyles styles;
    private int row;

    private ReportWriter(XSSFSheet sheet, ReportStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** @param out is written to the end, and not closed */
    public static void write(OutputStream out, Report report) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setTitle(report.title());
            workbook.getProperties().getCoreProperties().setCreator("");
            ReportStyles styles = new ReportStyles(workbook);
            for (Report.Page page : report.pages()) {
                new ReportWriter(workbook.createSheet(page.name()), styles).write(report.title(), page);
            }
            workbook.write(new Unclosed(out));
        }
    }

    private void write(String title, Report.Page page) {
        line(title, ReportStyles.Look.TITLE);
        for (Block block : page.blocks()) {
            row++;
            write(block);
        }
        sheet.setDisplayGridlines(false);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void write(Block block) {
        line(block.heading(), ReportStyles.Look.HEADING);
        block.notes().forEach(note -> line(note, ReportStyles.Look.NOTE));
        if (block.table().headers().isEmpty()) {
            return;
        }
        int header = row;
        cells(block.table().headers().stream().map(Cell::of).toList(), ReportStyles.Look.HEADER);
        block.table().rows().forEach(cells -> cells(cells, ReportStyles.Look.BODY));
        block.picture().ifPresent(picture -> {
            var drawn = new CellRangeAddress(
                    header + 1, row - 1, 0, block.table().headers().size() - 1);
            row = Math.max(row, NativeChart.draw(sheet, block, drawn));
        });
    }

    private void line(String text, ReportStyles.Look look) {
        Row line = sheet.createRow(row++);
        put(line, 0, Cell.of(text), look);
        if (look == ReportStyles.Look.NOTE) {
            sheet.addMergedRegion(new CellRangeAddress(row - 1, row - 1, 0, COLUMNS_OF_TEXT));
        }
    }

    private void cells(Iterable<Cell> cells, ReportStyles.Look look) {
        Row line = sheet.createRow(row++);
        int column = 0;
        for (Cell cell : cells) {
            put(line, column, cell, look);
            widen(column++, cell.text().length() + 2);
        }
    }

    private void put(Row line, int column, Cell cell, ReportStyles.Look look) {
        var target = line.createCell(column);
        if (cell instanceof Cell.Number number) {
            target.setCellValue(number.value());
            target.setCellStyle(styles.number(look, number.value()));
        } else {
            target.setCellValue(Escaped.write(cell.text()));
            target.setCellStyle(styles.of(look));
        }
    }

    private void widen(int column, int characters) {
        int wanted = Math.min(characters, WIDEST) * A_CHARACTER;
        if (sheet.getColumnWidth(column) < wanted) {
            sheet.setColumnWidth(column, wanted);
        }
    }
}
