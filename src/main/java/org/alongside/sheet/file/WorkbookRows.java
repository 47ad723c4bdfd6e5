package org.alongside.sheet.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.alongside.kernel.Findings;
import org.alongside.sheet.SheetRow;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.SAXException;

/** Reads the first sheet of an .xlsx workbook, through POI's event model: no part is unpacked before it is read. */
final class WorkbookRows {

    private final String name;
    private final Meter meter;
    private final Findings findings;

    WorkbookRows(String name, Meter meter, Findings findings) {
        this.name = name;
        this.meter = meter;
        this.findings = findings;
    }

    void read(byte[] file, Consumer<SheetRow> rows) throws IOException, OpenXML4JException, SAXException {
        try (PackedParts parts = new PackedParts(file, meter);
                OPCPackage opened = OPCPackage.open(parts)) {
            if (!opened.getPartsByContentType(XSSFRelation.MACROS_WORKBOOK.getContentType())
                    .isEmpty()) {
                throw new Refused(0, "it holds macros; save it as an .xlsx workbook without them");
            }
            XSSFReader workbook = new XSSFReader(opened);
            XSSFReader.SheetIterator sheets = workbook.getSheetIterator();
            parts.opened();
            if (!sheets.hasNext()) {
                throw new Refused(0, "it has no sheet");
            }
            readFirst(workbook, sheets, rows);
        }
    }

    private void readFirst(XSSFReader workbook, XSSFReader.SheetIterator sheets, Consumer<SheetRow> rows)
            throws IOException, OpenXML4JException, SAXException {
        SharedTexts texts = new SharedTexts(meter);
        try (InputStream shared = workbook.getSharedStringsData()) {
            if (shared != null) {
                PlainXml.parse(shared, texts);
            }
        }
        try (InputStream first = sheets.next()) {
            String read = sheets.getSheetName();
            PlainXml.parse(first, new RowEvents(texts, meter, rows));
            if (sheets.hasNext()) {
                findings.warning(name, 0, "of its sheets only the first one was read: '" + read + "'");
            }
        }
    }
}
