package org.alongside.sheet.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.alongside.sheet.SheetBudget;

/**
 * Opens each hostile workbook; run with little memory (see {@code SheetBudgetTest}) it dies where one of them unfolds.
 * Prints what each was refused for.
 */
public final class Bombs {

    private static final String LONG = "x".repeat(32_000);

    private Bombs() {}

    public static void main(String[] arguments) {
        bombs().forEach((name, bomb) -> {
            byte[] file = bomb.get();
            int[] rows = {0};
            var findings = SheetReader.read(name, file, SheetBudget.RESPONSES, row -> rows[0]++);
            if (!findings.hasErrors()) {
                throw new IllegalStateException(name + " was taken: " + rows[0] + " rows of " + file.length + " bytes");
            }
            System.out.println(findings);
        });
        System.out.println("ALIVE");
    }

    static Map<String, Supplier<byte[]>> bombs() {
        Map<String, Supplier<byte[]>> bombs = new LinkedHashMap<>();
        // one text of 32,000 characters, and 400,000 cells that point to it: 12.8 billion characters
        bombs.put(
                "unfolding.xlsx",
                () -> Hostile.rows("")
                        .part(Hostile.TEXTS, Hostile.texts("<si><t>" + LONG + "</t></si>"))
                        .long_(Hostile.SHEET, Hostile.sheet("…"), "<row><c t='s'><v>0</v></c></row>", 400_000)
                        .bytes());
        bombs.put(
                "rows.xlsx",
                () -> Hostile.rows("")
                        .long_(Hostile.SHEET, Hostile.sheet("…"), "<row><c><v>1</v></c></row>", 1_000_000)
                        .bytes());
        bombs.put(
                "wide.xlsx",
                () -> Hostile.rows("")
                        .long_(
                                Hostile.SHEET,
                                Hostile.sheet("…"),
                                "<row>" + "<c><v>1</v></c>".repeat(150) + "</row>",
                                20_000)
                        .bytes());
        bombs.put("far.xlsx", () -> Hostile.rows(far(1000)).bytes());
        bombs.put(
                "texts.xlsx",
                () -> Hostile.rows("")
                        .long_(Hostile.TEXTS, Hostile.texts("…"), "<si/>", 5_000_000)
                        .bytes());
        bombs.put(
                "blanks.xlsx",
                () -> Hostile.rows("")
                        .long_(Hostile.SHEET, Hostile.sheet("…"), " ".repeat(100), 5_000_000)
                        .bytes());
        bombs.put(
                "value.xlsx",
                () -> Hostile.rows("")
                        .long_(Hostile.SHEET, Hostile.sheet("<row><c><v>…</v></c></row>"), "1".repeat(100), 500_000)
                        .bytes());
        bombs.put(
                "attribute.xlsx",
                () -> Hostile.rows("")
                        .long_(Hostile.SHEET, Hostile.sheet("<row spans='…'/>"), "1".repeat(100), 1_000_000)
                        .bytes());
        bombs.put(
                "types.xlsx",
                () -> Hostile.rows("")
                        .long_(Hostile.TYPES, Hostile.types("…"), "<a/>", 5_000_000)
                        .bytes());
        bombs.put(
                "properties.xlsx",
                () -> Hostile.rows("")
                        .part(
                                Hostile.TYPES,
                                Hostile.types("<Override PartName='/docProps/core.xml' ContentType="
                                        + "'application/vnd.openxmlformats-package.core-properties+xml'/>"))
                        .long_("docProps/core.xml", "<a>…</a>", "<a/>", 5_000_000)
                        .bytes());
        bombs.put("parts.xlsx", () -> parts(60_000));
        bombs.put(
                "laughs.xlsx",
                () -> Hostile.rows("").part(Hostile.SHEET, laughs()).bytes());
        bombs.put("one-line.csv", () -> ("id\n" + "x".repeat(5_000_000)).getBytes());
        bombs.put("commas.csv", () -> ("id\n" + ",".repeat(5_000_000)).getBytes());
        bombs.put("lines.csv", () -> "x\n".repeat(2_000_000).getBytes());
        return bombs;
    }

    private static String far(int rows) {
        StringBuilder far = new StringBuilder();
        for (int r = 1; r <= rows; r++) {
            far.append("<row r='").append(r).append("'><c r='XFD").append(r).append("'><v>1</v></c></row>");
        }
        return far.toString();
    }

    private static Hostile.Part names(int count) {
        return out -> {
            out.write(Hostile.sheet("…").split("…")[0].getBytes());
            for (int i = 0; i < count; i++) {
                out.write(("<n" + i + "/>").getBytes());
            }
            out.write(Hostile.sheet("…").split("…")[1].getBytes());
        };
    }

    private static byte[] parts(int count) {
        Hostile hostile = Hostile.rows("<row><c><v>1</v></c></row>");
        for (int i = 0; i < count; i++) {
            hostile.part("p/" + i + ".xml", "<a/>");
        }
        return hostile.bytes();
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 'haha'>");
        for (int i = 1; i < 20; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        return laughs + "]>" + Hostile.sheet("<row><c t='inlineStr'><is><t>&l19;</t></is></c></row>");
    }
}
