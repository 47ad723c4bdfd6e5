package org.alongside.sheet.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks part by part, as nobody's spreadsheet writes them. Parts can be long without being in memory. */
final class Hostile {

    /** Writes a part. */
    interface Part {
        void write(OutputStream out) throws IOException;
    }

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String TEXTS = "xl/sharedStrings.xml";
    static final String TYPES = "[Content_Types].xml";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** With these rows, and an empty table of texts. */
    static Hostile rows(String rows) {
        return new Hostile()
                .part(TYPES, types(""))
                .part("_rels/.rels", relation("officeDocument", "xl/workbook.xml"))
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE
                                + "'><sheets><sheet name='one' sheetId='1' r:id='r0'/></sheets></workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relation("worksheet", "worksheets/sheet1.xml").replace("</Relationships>", "")
                                + "<Relationship Id='r1' Type='" + OFFICE
                                + "/sharedStrings' Target='sharedStrings.xml'/></Relationships>")
                .part(TEXTS, texts(""))
                .part(SHEET, sheet(rows));
    }

    static String types(String more) {
        return "<Types xmlns='" + PACKAGE + "content-types'><Default Extension='rels' ContentType="
                + "'application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType="
                + "'application/xml'/><Override PartName='/xl/workbook.xml' ContentType='" + KIND
                + "sheet.main+xml'/><Override PartName='/xl/worksheets/sheet1.xml' ContentType='" + KIND
                + "worksheet+xml'/><Override PartName='/xl/sharedStrings.xml' ContentType='" + KIND
                + "sharedStrings+xml'/>" + more + "</Types>";
    }

    static String sheet(String rows) {
        return "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static String texts(String items) {
        return "<sst xmlns='" + MAIN + "' count='2147483647' uniqueCount='2147483647'>" + items + "</sst>";
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='r0' Type='" + OFFICE + "/" + type
                + "' Target='" + target + "'/></Relationships>";
    }

    Hostile part(String name, String text) {
        return part(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    Hostile part(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    /** A part of a beginning, many times the middle, and an end. */
    Hostile long_(String name, String whole, String middle, int times) {
        String[] ends = whole.split("…", -1);
        byte[] thousand = middle.repeat(1000).getBytes(StandardCharsets.UTF_8);
        return part(name, out -> {
            out.write(ends[0].getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times / 1000; i++) {
                out.write(thousand);
            }
            out.write(ends[1].getBytes(StandardCharsets.UTF_8));
        });
    }

    /** The same in the strict form, whose names begin otherwise (ECMA-376 Part 1, Annex A). */
    Hostile strict() {
        Hostile strict = new Hostile();
        parts.forEach((name, part) -> {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            try {
                part.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            strict.part(
                    name,
                    text.toString(StandardCharsets.UTF_8)
                            .replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                            .replace(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        });
        return strict;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
