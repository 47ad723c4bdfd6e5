package org.alongside.study.responses.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.alongside.instrument.Example;
import org.alongside.instrument.answer.Answer;
import org.alongside.kernel.Finding;
import org.alongside.study.analysis.Analysis;
import org.alongside.study.analysis.ItemAnalysis;
import org.alongside.study.analysis.ResponseSet;
import org.alongside.study.responses.ReadResponses;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ResponseFileTest {

    private static final String HEADER = "id,q1,q2,q3,q4,q5,q6,e1";

    @Test
    @DisplayName("STUDY-3 each bad row is told with its line and reason, and gives no answers")
    void badRows() {
        ReadResponses read = read(String.join(
                "\n",
                HEADER,
                "a,1,2,3,4,5,-,-2",
                "b,6,2,3,4,5,1,0",
                "",
                "c,1.0,+1,NA,4,5,1,0",
                "a,1,2,3,4,5,1,0",
                "d,1,2",
                " ,1,2,3,4,5,1,0",
                "e,,,,,,,"));
        assertEquals(1, read.respondents().size());
        assertEquals(5, read.refused());
        assertEquals(
                List.of(0, 3, 5, 6, 7, 8),
                read.findings().stream().map(Finding::line).toList());
        assertEquals(Answer.RATHER_NOT_SAY, read.respondents().get(0).byItem().get("q6"));
        assertEquals(
                "WARNING file  rows without any answer were left out: 1",
                read.findings().get(0).toString());
        assertTrue(
                read.findings().get(1).reason().contains("q1"), read.findings().toString());
    }

    @Test
    @DisplayName("STUDY-3 a faulty header refuses the whole file, with every fault")
    void header() {
        ReadResponses read = read("q1,q1,q2,q3,q4,q5,extra,e1\n1,1,1,1,1,1,1,1\n");
        assertTrue(read.respondents().isEmpty());
        String said = read.findings().toString();
        for (String fault : List.of("'id'", "extra", "twice", "q6")) {
            assertTrue(said.contains(fault), fault + " in " + said);
        }
        assertTrue(read("").findings().toString().contains("empty"));
    }

    @Test
    @DisplayName("STUDY-3 UX-A9 a file with semicolons between its cells is read like one with commas")
    void semicolons() {
        String commas = "id,q1,q2,q3,q4,q5,q6,e1\na,1,2,1,1,1,1,1\nb,1,1,9,1,1,1,1\n";
        ReadResponses semicolons = read(commas.replace(',', ';'));
        assertEquals(read(commas).respondents(), semicolons.respondents());
        assertEquals(read(commas).findings(), semicolons.findings());
        assertEquals(1, semicolons.respondents().size());
        assertEquals(
                0,
                read("id,q1;q2,q3,q4,q5,q6,e1\na,1;1,1,1,1,1,1\n").respondents().size(),
                "a mix is no file");
    }

    @Test
    @DisplayName("STUDY-3 INSTRUMENT-21 a broken quote in an uploaded file costs its row, and the next one is read")
    void brokenQuote() {
        ReadResponses read = read("id,q1,q2,q3,q4,q5,q6,e1\na,1,1,1,1,1,1,1\nb\"b,1,1,1,1,1,1,1\nc,1,1,1,1,1,1,1\n");
        assertEquals(2, read.respondents().size());
        assertEquals(1, read.refused());
        assertEquals(
                List.of("ERROR file:3  a quote stands inside a cell that has none around it"),
                read.findings().stream().map(Object::toString).toList());
    }

    @Test
    @DisplayName("STUDY-3 in a workbook a number counts as its digits, and a formula makes the row bad by its cell")
    void workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            String[] names = HEADER.split(",");
            for (int r = 0; r < 3; r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < names.length; c++) {
                    if (r == 0) {
                        row.createCell(c).setCellValue(names[c]);
                    } else {
                        row.createCell(c).setCellValue(c == 0 ? 100 + r : 2.0);
                    }
                }
            }
            sheet.getRow(2).getCell(3).setCellFormula("1+1");
            workbook.write(out);
        }
        ReadResponses read = ResponseFile.read(Example.example().instrument(), "file", out.toByteArray());
        assertEquals(1, read.respondents().size());
        assertEquals(Answer.of(2), read.respondents().get(0).byItem().get("e1"));
        assertTrue(read.findings().get(0).reason().contains("D3 holds a formula"));
    }

    @Test
    @DisplayName("STUDY-3 twenty thousand bad rows are counted, and the first ones told")
    void manyBad() {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int i = 0; i < 20_000; i++) {
            lines.add("r" + i + ",x,x,x,x,x,x,x");
        }
        ReadResponses read = read(String.join("\n", lines));
        assertEquals(20_000, read.refused());
        assertEquals(200, read.findings().size());
        assertTrue(read.findings().get(0).reason().endsWith("and 2 more"));
    }

    @Test
    @DisplayName("CASE-header-only STUDY-3 a header with no row below it says why nothing was taken")
    void headerOnly() {
        for (String file : List.of(HEADER, HEADER + "\n", HEADER + "\r\n\r\n")) {
            assertEquals(
                    List.of("ERROR file  its first row names the columns, and no row of answers comes below it"),
                    read(file).findings().stream().map(Object::toString).toList());
            assertEquals(List.of(), read(file).respondents());
        }
    }

    @Test
    @DisplayName("CASE-no-respondent-or-thirty STUDY-3 STUDY-10 who answered nothing is no respondent, in no count")
    void noRespondent() {
        StringBuilder thirty = new StringBuilder(HEADER).append('\n');
        for (int row = 0; row < 30; row++) {
            thirty.append('r').append(row).append(",,,,,,,\n");
        }
        assertEquals(
                List.of("ERROR file  no row holds an answer: there are only ids"),
                read(thirty.toString()).findings().stream()
                        .map(Object::toString)
                        .toList());
        ReadResponses read = read(thirty + "a,1,2,3,4,5,-,-2\n");
        assertEquals(1, read.respondents().size());
        Analysis analysis = ItemAnalysis.of(Example.example().instrument(), new ResponseSet(read.respondents()));
        assertEquals(1, ((Analysis.AnalysisRefused) analysis).respondents());
        assertEquals(
                "WARNING file  rows without any answer were left out: 30",
                read.findings().get(0).toString());
    }

    @Test
    @DisplayName("CASE-header-only STUDY-3 whatever gives no answers gives a reason")
    void neverSilent() {
        for (String file :
                List.of("", "\n", "id", "x", HEADER, HEADER + "\n\n", HEADER + "\na", HEADER + "\n,,,,,,,")) {
            assertTrue(read(file).respondents().isEmpty(), file);
            assertTrue(!read(file).findings().isEmpty(), "said nothing of: " + file);
        }
    }

    private static ReadResponses read(String csv) {
        return ResponseFile.read(Example.example().instrument(), "file", csv.getBytes(StandardCharsets.UTF_8));
    }
}
