package org.alongside.sheet.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.alongside.sheet.Block;
import org.alongside.sheet.Cell;
import org.alongside.sheet.Report;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportWriterTest {

    private static final Block.Table COUNTS = new Block.Table(
            List.of("=answer", "people"),
            List.of(List.of(Cell.of("never"), Cell.of(4)), List.of(Cell.of("=often"), Cell.of(9))));

    @Test
    @DisplayName("SHEET-7 each picture is a native chart over the cells of the table beside it")
    void charts() throws Exception {
        Block bars = Block.picture("How often", COUNTS, new Block.Picture(Block.PictureKind.BARS, "answer", "people"));
        Block line = Block.picture("Again", COUNTS, new Block.Picture(Block.PictureKind.LINE, "answer", "people"));
        try (XSSFWorkbook workbook = written(Block.text("About", "A note."), bars, line)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();
            assertEquals(2, charts.size());
            assertEquals(
                    XDDFBarChartData.class,
                    charts.get(0).getChartSeries().get(0).getClass());
            assertEquals(
                    XDDFLineChartData.class,
                    charts.get(1).getChartSeries().get(0).getClass());
            var series = charts.get(0).getChartSeries().get(0).getSeries(0);
            assertEquals("people!$B$8:$B$9", series.getValuesData().getDataRangeReference());
            assertEquals(9, sheet.getRow(8).getCell(1).getNumericCellValue());
        }
    }

    @Test
    @DisplayName("SHEET-4 a report's texts are text, whatever they begin with")
    void texts() throws Exception {
        try (XSSFWorkbook workbook = written(Block.table("T", COUNTS))) {
            var cell = workbook.getSheetAt(0).getRow(5).getCell(0);
            assertEquals(CellType.STRING, cell.getCellType());
            assertEquals("=often", cell.getStringCellValue());
            assertEquals("@", cell.getCellStyle().getDataFormatString());
        }
    }

    private static XSSFWorkbook written(Block... blocks) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter.write(out, new Report("Report", List.of(new Report.Page("people", List.of(blocks)))));
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
