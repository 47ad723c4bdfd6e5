package org.alongside.sheet.file;

import org.alongside.sheet.Block;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A chart of the spreadsheet's own, drawn from the cells of the table beside it. */
final class NativeChart {

    private static final int HEIGHT = 16;
    private static final int WIDTH = 9;

    private NativeChart() {}

    /** @param numbers the table's cells below its headers. @return the first row below the chart */
    static int draw(XSSFSheet sheet, Block block, CellRangeAddress numbers) {
        int top = numbers.getFirstRow() - 1;
        int left = numbers.getLastColumn() + 2;
        var anchor = sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, left, top, left + WIDTH, top + HEIGHT);
        XSSFChart chart = sheet.getDrawingPatriarch().createChart(anchor);
        chart.setTitleText(block.heading());
        chart.setTitleOverlay(false);
        XDDFChartData data = axes(chart, block.picture().orElseThrow());
        XDDFDataSource<String> points = XDDFDataSourcesFactory.fromStringCellRange(sheet, column(numbers, 0));
        for (int c = 1; c <= numbers.getLastColumn(); c++) {
            var values = XDDFDataSourcesFactory.fromNumericCellRange(sheet, column(numbers, c));
            data.addSeries(points, values).setTitle(block.table().headers().get(c), null);
        }
        if (numbers.getLastColumn() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        } else {
            data.getSeries(0).setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.DARK_CYAN)));
        }
        chart.plot(data);
        return top + HEIGHT + 1;
    }

    private static XDDFChartData axes(XSSFChart chart, Block.Picture picture) {
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        across.setTitle(picture.across());
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setTitle(picture.up());
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        if (picture.kind() == Block.PictureKind.LINE) {
            return chart.createData(ChartTypes.LINE, across, up);
        }
        up.setMinimum(0);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
        bars.setBarDirection(BarDirection.COL);
        return bars;
    }

    private static CellRangeAddress column(CellRangeAddress table, int column) {
        return new CellRangeAddress(table.getFirstRow(), table.getLastRow(), column, column);
    }
}
