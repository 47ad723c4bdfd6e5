package org.alongside.study.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.alongside.instrument.interpretation.Display;
import org.alongside.sheet.Block;
import org.alongside.sheet.Cell;
import org.alongside.sheet.Report;
import org.alongside.study.analysis.BarPicture;

/** A report as a page shows it, by the tag {@code t:report}: the same blocks from which its workbook is written. */
public final class ReportParts {

    private final Locale locale;

    private ReportParts(Locale locale) {
        this.locale = locale;
    }

    /** What is a sheet in the workbook. @param id for links from the contents */
    public record ReportPart(String id, String name, List<ReportBlock> blocks) {}

    /**
     * @param heading empty where the part's own name says it
     * @param pictured whether a bar stands beside each row
     */
    public record ReportBlock(
            String heading, List<String> notes, List<ReportColumn> columns, List<ReportLine> lines, boolean pictured) {}

    /** @param number whether numbers stand below it, which are set to the end */
    public record ReportColumn(String header, boolean number) {}

    /** @param width of the bar, in percent of the longest; empty where none is drawn */
    public record ReportLine(List<ReportCell> cells, String width) {}

    /** @param header the column's, to stand before the cell where rows are stacked */
    public record ReportCell(String header, String text, boolean number) {}

    static List<ReportPart> of(Report report, Locale locale) {
        ReportParts parts = new ReportParts(locale);
        return IntStream.range(0, report.pages().size())
                .mapToObj(i -> parts.part("part-" + (i + 1), report.pages().get(i)))
                .toList();
    }

    private ReportPart part(String id, Report.Page page) {
        return new ReportPart(
                id,
                page.name(),
                page.blocks().stream().map(block -> block(block, page.name())).toList());
    }

    private ReportBlock block(Block block, String name) {
        Block.Table table = block.table();
        List<List<String>> texts = IntStream.range(0, table.headers().size())
                .mapToObj(column -> texts(table, column))
                .toList();
        List<ReportColumn> columns = IntStream.range(0, table.headers().size())
                .mapToObj(column -> new ReportColumn(table.headers().get(column), isNumeric(table, column)))
                .toList();
        return new ReportBlock(
                block.heading().equals(name) ? "" : block.heading(),
                block.notes(),
                columns,
                lines(block, columns, texts),
                block.picture().isPresent());
    }

    private static List<ReportLine> lines(Block block, List<ReportColumn> columns, List<List<String>> texts) {
        List<String> widths = block.picture().isPresent()
                ? BarPicture.of(block.table().rows().stream()
                                .map(row -> number(row.get(1)))
                                .toList())
                        .widths()
                : List.of();
        List<ReportLine> lines = new ArrayList<>();
        for (int row = 0; row < block.table().rows().size(); row++) {
            List<ReportCell> cells = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                ReportColumn of = columns.get(column);
                cells.add(new ReportCell(of.header(), texts.get(column).get(row), of.number()));
            }
            lines.add(new ReportLine(cells, widths.isEmpty() ? "" : widths.get(row)));
        }
        return lines;
    }

    private static int number(Cell cell) {
        return cell instanceof Cell.Number number ? (int) Math.round(number.value()) : 0;
    }

    private static boolean isNumeric(Block.Table table, int column) {
        return table.rows().stream().anyMatch(row -> row.get(column) instanceof Cell.Number);
    }

    /** Counts stay whole; where one number of a column has a fraction, all have two decimals and line up. */
    private List<String> texts(Block.Table table, int column) {
        boolean whole = table.rows().stream()
                .map(row -> row.get(column))
                .allMatch(cell -> !(cell instanceof Cell.Number number) || number.value() == Math.rint(number.value()));
        return table.rows().stream()
                .map(row -> row.get(column))
                .map(cell -> !whole && cell instanceof Cell.Number number
                        ? Display.figure(number.value(), locale)
                        : cell.text())
                .toList();
    }
}
