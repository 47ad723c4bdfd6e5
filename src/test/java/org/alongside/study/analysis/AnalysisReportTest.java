package org.alongside.study.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.alongside.instrument.Instrument;
import org.alongside.sheet.Block;
import org.alongside.sheet.Cell;
import org.alongside.sheet.Report;
import org.alongside.sheet.file.ReportWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnalysisReportTest {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.study", Locale.ENGLISH);

    @Test
    @DisplayName("STUDY-12 the workbook has items, outcomes, distributions and notes, with the page's own figures")
    void pages() {
        Report report = report(Responses.instrument());
        assertEquals(
                List.of("Worth a look", "Items", "Outcomes", "Distributions", "Notes"),
                report.pages().stream().map(Report.Page::name).toList());
        List<Cell> calm = report.pages().get(2).blocks().get(0).table().rows().get(0);
        assertEquals(56, ((Cell.Number) calm.get(1)).value());
        assertEquals(0.923154, ((Cell.Number) calm.get(7)).value(), 1e-6);
        List<Cell> q1 = report.pages().get(1).blocks().get(0).table().rows().get(0);
        assertEquals("q1", q1.get(0).text());
    }

    @Test
    @DisplayName("STUDY-12 each item and each outcome has a table of how often, and a chart of it")
    void distributions() {
        List<Block> spread = report(Responses.instrument()).pages().get(3).blocks();
        assertEquals(8 + 3, spread.size());
        assertTrue(spread.stream().allMatch(block -> block.picture().isPresent()));
        double answered = spread.get(0).table().rows().stream()
                .mapToDouble(row -> ((Cell.Number) row.get(1)).value())
                .sum();
        assertEquals(57, answered, 3);
    }

    @Test
    @DisplayName("STUDY-12 written as a workbook, it has the spreadsheet's own charts, one for each distribution")
    void workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter.write(out, report(Responses.instrument()));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals(5, workbook.getNumberOfSheets());
            assertEquals(
                    11,
                    workbook.getSheet("Distributions")
                            .getDrawingPatriarch()
                            .getCharts()
                            .size());
        }
    }

    @Test
    @DisplayName("STUDY-11 a figure that is none is a reason in the workbook too")
    void reasons() {
        Report report = report(Responses.instrument("one: {items: {q1: '+'}, rule: sum, privacy: OWNER}\n"));
        assertEquals(
                "one item only",
                report.pages()
                        .get(2)
                        .blocks()
                        .get(0)
                        .table()
                        .rows()
                        .get(0)
                        .get(7)
                        .text());
        String all = Arrays.stream(Figure.FigureReason.values())
                .map(reason -> WORDS.getString("analysis.reason." + reason))
                .collect(Collectors.joining());
        assertFalse(all.isEmpty());
        Arrays.stream(Analysis.AnalysisRefusal.values()).forEach(r -> WORDS.getString("analysis.refused." + r));
    }

    @Test
    @DisplayName("STUDY-9 the workbook names no outcome that only the engine may know, and says that there is one")
    void nothingOfEngineOnly() {
        Report report = report(Responses.instrument("""
                hidden_one: {items: {q1: '+', q2: '+'}, rule: sum, privacy: ENGINE_ONLY}
                shown: {items: {q1: '+', q2: '+'}, rule: sum, privacy: OWNER}
                """));
        String words = report.pages().stream()
                .flatMap(page -> page.blocks().stream())
                .map(block -> block.heading()
                        + block.notes()
                        + block.table().rows().stream()
                                .flatMap(List::stream)
                                .map(Cell::text)
                                .toList())
                .collect(Collectors.joining());
        assertFalse(words.contains("hidden_one"), words);
        assertTrue(words.contains("not here: 1"), words);
    }

    @Test
    @DisplayName("STUDY-12 the range of a bar is told without the last digits of a sum of fractions")
    void ranges() {
        assertEquals("2 – 2.5", AnalysisReport.range(new Histogram.Bin(2, 2.5, 1)));
        assertEquals("3.35 – 3.7", AnalysisReport.range(new Histogram.Bin(3.3499999999999996, 3.6999999999999997, 1)));
    }

    private static Report report(Instrument instrument) {
        Analysis.Figures figures = (Analysis.Figures) ItemAnalysis.of(instrument, Responses.fixture());
        return AnalysisReport.of(figures, instrument, java.util.Locale.ENGLISH);
    }
}
