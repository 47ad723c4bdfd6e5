package org.alongside.sheet.file;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the parts of a report look: a few styles, made once for a workbook. Texts carry the format "text". */
final class ReportStyles {

    /** The parts that look different. */
    enum Look {
        TITLE,
        HEADING,
        NOTE,
        HEADER,
        BODY
    }

    private static final byte[] INK = {(byte) 0x1f, (byte) 0x3d, (byte) 0x3a};
    private static final byte[] PAPER = {(byte) 0xe8, (byte) 0xef, (byte) 0xec};

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> texts = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> wholes = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> decimals = new EnumMap<>(Look.class);

    ReportStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        for (Look look : Look.values()) {
            texts.put(look, style(look, "@"));
            wholes.put(look, style(look, "0"));
            decimals.put(look, style(look, "0.00"));
        }
    }

    XSSFCellStyle of(Look look) {
        return texts.get(look);
    }

    XSSFCellStyle number(Look look, double value) {
        return (value == Math.rint(value) ? wholes : decimals).get(look);
    }

    private XSSFCellStyle style(Look look, String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setFont(font(look));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (look == Look.HEADER) {
            style.setFillForegroundColor(new XSSFColor(PAPER));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setBorderBottom(BorderStyle.THIN);
            style.setWrapText(true);
        }
        return style;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setBold(look == Look.TITLE || look == Look.HEADING || look == Look.HEADER);
        font.setItalic(look == Look.NOTE);
        font.setColor(new XSSFColor(INK));
        font.setFontHeightInPoints((short) (look == Look.TITLE ? 16 : look == Look.HEADING ? 13 : 11));
        return font;
    }
}
