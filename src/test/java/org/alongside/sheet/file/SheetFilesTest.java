package org.alongside.sheet.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alongside.sheet.Cell;
import org.alongside.sheet.Column;
import org.alongside.sheet.Sheet;
import org.alongside.sheet.SheetBudget;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1",
                "\uff20A",
                "=HYPERLINK(\"http://x\";\"y\")"
            })
    @DisplayName("AUD-L21 SHEET-4 Q-S10 a text that begins like a formula is text for POI, and the same text for us")
    void formulas(String text) throws Exception {
        byte[] file = ReadBack.workbook(List.of(List.of(Cell.of("id")), List.of(new Cell.Text(text))));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertEquals(CellType.STRING, cell.getCellType());
            assertEquals("@", cell.getCellStyle().getDataFormatString());
        }
        assertEquals(text, ReadBack.of("x.xlsx", file).rows().get(1).cell(0).text());
    }

    @Test
    @DisplayName("AUD-L21 sabotage: a workbook that is written without care has a formula there")
    void formula() throws Exception {
        byte[] file = Hostile.rows("<row r='2'><c r='A2'><f>1+1</f><v>2</v></c></row>")
                .bytes();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertEquals(
                    CellType.FORMULA,
                    workbook.getSheetAt(0).getRow(1).getCell(0).getCellType());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"007", "1e5", "a\u0000b", "_x000D_", "<&>\"'", "Zoë 🌱", "\uD83C alone", "two\nlines", " x "})
    @DisplayName("SHEET-4 any text reads back as it was")
    void anyText(String text) {
        byte[] file = ReadBack.workbook(List.of(List.of(Cell.of("id")), List.of(Cell.of(text))));
        assertEquals(text, ReadBack.of("x.xlsx", file).rows().get(1).cell(0).text());
    }

    @Test
    @DisplayName("SHEET-5 rows that no sheet can hold go on in a second one, under the same headers")
    void furtherSheet() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var numbers = new Sheet<Integer>("n", List.of(new Column<>("n", Cell::of)), List.of(1, 2, 3, 4));
        SheetWriter.write(out, List.of(numbers), 3);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals(2, workbook.getNumberOfSheets());
            assertEquals(3, workbook.getSheet("n").getLastRowNum());
            assertEquals("n", workbook.getSheet("n 2").getRow(0).getCell(0).getStringCellValue());
            assertEquals(4, workbook.getSheet("n 2").getRow(1).getCell(0).getNumericCellValue());
        }
    }

    @Test
    @DisplayName("SHEET-6 a workbook and a CSV file with the same cells read alike")
    void alike() {
        byte[] workbook = ReadBack.workbook(List.of(
                List.of(Cell.of("id"), Cell.of("q1"), Cell.of("q2")),
                List.of(Cell.of("007"), Cell.of(4), Cell.of("-")),
                List.of(Cell.of("b"), Cell.BLANK, Cell.of(-2))));
        byte[] csv = "\uFEFFid,q1,q2\r\n\"007\",4,-\r\n\r\nb,,-2".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of(List.of("id", "q1", "q2"), List.of("007", "4", "-"), List.of("b", "", "-2")),
                ReadBack.of("x.xlsx", workbook).texts());
        assertEquals(
                ReadBack.of("x.xlsx", workbook).texts(),
                ReadBack.of("x.csv", csv).texts());
        assertEquals(4, ReadBack.of("x.csv", csv).rows().get(2).line());
    }

    @Test
    @DisplayName("SHEET-2 formulas, errors, truth values and dates are not read, whatever stands beside them")
    void unread() {
        ReadBack read = ReadBack.of(
                "x.xlsx",
                Hostile.rows("<row r='2'><c r='A2'><f>1+1</f><v>2</v></c><c r='C2' t='e'><v>#REF!</v></c>"
                                + "<c r='D2' t='b'><v>1</v></c><c r='E2'><v>0x10</v></c></row>")
                        .bytes());
        assertEquals("a formula", ((Cell.Unread) read.rows().get(0).cell(0)).what());
        assertEquals("B2", read.rows().get(0).address(1));
        for (int column : List.of(2, 3, 4)) {
            assertTrue(read.rows().get(0).cell(column) instanceof Cell.Unread);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Hostile.SHEET, Hostile.TEXTS, Hostile.TYPES, "xl/workbook.xml"})
    @DisplayName("SHEET-2 no entity is followed, in no part")
    void entities(String part) {
        String whole = part.equals(Hostile.TYPES)
                ? Hostile.types("&x;")
                : Hostile.sheet("<row><c t='str'><v>&x;</v></c></row>");
        ReadBack read = ReadBack.of(
                "x.xlsx",
                Hostile.rows("<row><c><v>1</v></c></row>")
                        .part(part, "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + whole)
                        .bytes());
        assertTrue(read.findings().hasErrors(), "refused");
    }

    @Test
    @DisplayName("SHEET-2 a workbook with macros is refused")
    void macros() {
        byte[] file = Hostile.rows("<row><c><v>1</v></c></row>")
                .part(
                        Hostile.TYPES,
                        Hostile.types("")
                                .replace(
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))
                .bytes();
        assertTrue(ReadBack.of("x.xlsm", file).findings().toString().contains("macros"));
    }

    @Test
    @DisplayName("SHEET-1 SHEET-3 each budget refuses with file and row, and a file within it passes")
    void budgets() {
        byte[] csv = "id,q1\na,1\nb,2\n".getBytes(StandardCharsets.UTF_8);
        assertFalse(ReadBack.of("x.csv", csv, new SheetBudget(3, 6, 10, 14))
                .findings()
                .hasErrors());
        assertRefusal("ERROR x.csv:3  there are more than 2 rows", csv, new SheetBudget(2, 6, 10, 14));
        assertRefusal("ERROR x.csv:3  there are more than 5 cells", csv, new SheetBudget(3, 5, 10, 14));
        assertRefusal(
                "ERROR x.csv:3  the cells up to here hold more than 7 characters", csv, new SheetBudget(3, 6, 7, 14));
        assertRefusal("ERROR x.csv  unpacked it is longer than 13 bytes", csv, new SheetBudget(3, 6, 10, 13));
    }

    private static String listed(String sheets) {
        return "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
                + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>" + sheets
                + "</sheets></workbook>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden", "veryHidden"})
    @DisplayName(
            "CASE-hidden-first-sheet SHEET-2 a hidden sheet is passed by, and the one that shows is read and named")
    void hiddenSheet(String state) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("2025").createRow(0).createCell(0).setCellValue("old");
            workbook.createSheet("2026").createRow(0).createCell(0).setCellValue("new");
            workbook.setActiveSheet(1);
            workbook.setSheetVisibility(
                    0, state.equals("hidden") ? SheetVisibility.HIDDEN : SheetVisibility.VERY_HIDDEN);
            workbook.write(out);
        }
        ReadBack read = ReadBack.of("x.xlsx", out.toByteArray());
        assertEquals(List.of(List.of("new")), read.texts());
        assertEquals(
                "WARNING x.xlsx  of its sheets only the first one that shows was read: '2026'",
                read.findings().toString());
        byte[] all = Hostile.rows("<row><c><v>1</v></c></row>")
                .part("xl/workbook.xml", listed("<sheet name='one' sheetId='1' state='" + state + "' r:id='r0'/>"))
                .bytes();
        assertTrue(ReadBack.of("x.xlsx", all).findings().toString().contains("all of its sheets are hidden"));
        assertEquals(List.of(), ReadBack.of("x.xlsx", all).rows());
    }

    @Test
    @DisplayName("CASE-hidden-first-sheet SHEET-2 hidden rows are read, and how many there were is told")
    void hiddenRows() {
        ReadBack read = ReadBack.of(
                "x.xlsx",
                Hostile.rows("<row><c><v>1</v></c></row><row hidden='1'><c><v>2</v></c></row>"
                                + "<row hidden='true'><c><v>3</v></c></row><row hidden='1'/>")
                        .bytes());
        assertEquals(List.of(List.of("1"), List.of("2"), List.of("3")), read.texts());
        assertEquals(
                "WARNING x.xlsx  hidden rows were read like the others: 2",
                read.findings().toString());
    }

    @Test
    @DisplayName("CASE-number-residue SHEET-6 a number counts as the fifteen digits that it can show")
    void residue() {
        ReadBack read = ReadBack.of(
                "x.xlsx",
                Hostile.rows("<row><c><v>3.0000000000000004</v></c><c><v>2.9999999999999996</v></c>"
                                + "<c><v>0.30000000000000004</v></c><c><v>3.00000000000001</v></c>"
                                + "<c><v>-1.0000000000000002E0</v></c><c><v>123456789012345678</v></c>"
                                + "<c><v>1e999</v></c></row>")
                        .bytes());
        assertEquals(
                List.of("3", "3", "0.3", "3.00000000000001", "-1", "1.23456789012346E17", ""),
                read.texts().get(0));
    }

    @Test
    @DisplayName(
            "CASE-phonetic-inline SHEET-6 how words are spoken is no part of them, in a cell or in the table of texts")
    void spoken() {
        String words = "<t>東</t><rPh sb='0' eb='2'><t>トウ</t></rPh><r><t>京</t></r><phoneticPr fontId='1'/>";
        ReadBack read = ReadBack.of(
                "x.xlsx",
                Hostile.rows("<row><c t='inlineStr'><is>" + words + "</is></c><c t='s'><v>0</v></c></row>")
                        .part(Hostile.TEXTS, Hostile.texts("<si>" + words + "</si>"))
                        .bytes());
        assertEquals(List.of(List.of("東京", "東京")), read.texts());
    }

    @Test
    @DisplayName("CASE-strict-ooxml SHEET-6 a workbook of the strict form reads like one of the usual form")
    void strict() {
        String rows = "<row><c t='s'><v>0</v></c><c><v>7</v></c></row>";
        String table = Hostile.texts("<si><t>words</t></si>");
        Hostile usual = Hostile.rows(rows).part(Hostile.TEXTS, table);
        ReadBack read = ReadBack.of("x.xlsx", usual.strict().bytes());
        assertEquals(List.of(), read.findings().list());
        assertEquals(List.of(List.of("words", "7")), read.texts());
        assertEquals(ReadBack.of("x.xlsx", usual.bytes()).texts(), read.texts());
    }

    @Test
    @DisplayName("SHEET-3 what cannot be opened is refused in words")
    void refusals() {
        assertTrue(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})
                .contains("old or a locked"));
        assertTrue(refusal("PK and no more".getBytes(StandardCharsets.UTF_8)).contains("x.csv"));
        assertTrue(ReadBack.of("x.csv", new byte[0]).rows().isEmpty());
    }

    @Test
    @DisplayName(
            "SHEET-3 STUDY-3 a row of a CSV file that breaks a rule is given with its fault, and costs itself only")
    void brokenRows() {
        ReadBack read = ReadBack.of(
                "x.csv", "id,q1\na,1\nZo\u00EB,2\nb\"x,3\nc,4\n\"d,5".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of(), read.findings().list());
        assertEquals(
                List.of(
                        "1 -",
                        "2 -",
                        "3 this is not UTF-8",
                        "4 a quote stands inside a cell that has none around it",
                        "5 -",
                        "6 a quote is opened and never closed"),
                read.rows().stream()
                        .map(row -> row.line() + " " + row.fault().orElse("-"))
                        .toList());
    }

    @Test
    @DisplayName("SHEET-3 a row or a cell that stands nowhere is refused with its row")
    void astray() {
        assertTrue(rowRefusal("<row r='3'/><row r='2'/>").contains("x.xlsx:3"));
        assertTrue(rowRefusal("<row r='3'><c r='B3'/><c r='A3'/></row>").contains("x.xlsx:3"));
        assertTrue(rowRefusal("<row r='3'><c r='A3' t='s'><v>9</v></c></row>").contains("x.xlsx:3"));
        assertTrue(rowRefusal("<row r='99999999'/>").contains("numbered"));
    }

    private static String rowRefusal(String rows) {
        return ReadBack.of("x.xlsx", Hostile.rows(rows).bytes()).findings().toString();
    }

    private static String refusal(byte[] file) {
        ReadBack read = ReadBack.of("x.csv", file);
        assertTrue(read.findings().hasErrors());
        return read.findings().toString();
    }

    private static void assertRefusal(String expected, byte[] file, SheetBudget budget) {
        assertEquals(expected, ReadBack.of("x.csv", file, budget).findings().toString());
    }
}
