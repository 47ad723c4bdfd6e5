package org.alongside.instrument.scoring.file;

import static org.alongside.instrument.Example.example;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.instrument.Example;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCommandTest {

    private static final String HEADER = "id,q1,q2,q3,q4,q5,q6,e1\n";
    private static final String TOP = "id,outcome,value,status,n_answered,se\n";

    @TempDir
    Path folder;

    private Path instrument;
    private Path in;
    private Path out;
    private String told = "";

    @BeforeEach
    void files() {
        instrument = folder.resolve("example/v1");
        in = folder.resolve("in.csv");
        out = folder.resolve("out.csv");
    }

    private int score(Example example, String csv) throws IOException {
        example.writeTo(instrument);
        Files.writeString(in, csv);
        return run("--instrument", instrument.toString(), "--responses", in.toString(), "--out", out.toString());
    }

    /** What is told about missing texts and cases is not the matter here. */
    private int run(String... arguments) {
        var printed = new ByteArrayOutputStream();
        int code = ScoreCommand.run(arguments, new PrintStream(printed, true, StandardCharsets.UTF_8));
        told = printed.toString(StandardCharsets.UTF_8)
                .replace(folder + "/", "")
                .lines()
                .filter(line -> !line.startsWith("WARNING") || line.contains(" does not count"))
                .map(line -> line + "\n")
                .reduce("", String::concat);
        return code;
    }

    @Test
    @DisplayName("INSTRUMENT-36 INSTRUMENT-22 a number off the path is a WARNING with its line, and its row is good")
    void offThePath() throws IOException {
        Example conditional = example()
                .with(
                        "instrument.yaml",
                        Example.FORM.replace("q4: {response: five}", "q4: {response: five, show_if: \"q1 >= 3\"}"));
        assertEquals(0, score(conditional, HEADER + "a,2,4,3,5,2,1,0\nb,2,4,3,-,2,1,0\nc,3,4,3,5,2,1,0\n"));
        assertEquals(
                "WARNING in.csv:2  q4: 5 does not count, because this question is not asked after these answers\n",
                told);
        assertEquals(TOP + "a,calm,2.75,PRORATED,4,\nb,calm,2.75,PRORATED,4,\nc,calm,3.4,COMPLETE,5,\n", scores());
        assertEquals(1, score(conditional, HEADER + "a,2,4,9,5,2,1,0\n"));
        assertEquals("ERROR in.csv:2  q3: '9' is not from 1 to 5\n", told, "a bad row has its ERROR only");
    }

    @Test
    @DisplayName("INSTRUMENT-23 a condition that cannot be refuses the run")
    void brokenCondition() throws IOException {
        Example broken = example()
                .with(
                        "instrument.yaml",
                        Example.FORM.replace("q4: {response: five}", "q4: {response: five, show_if: \"q6 = 1\"}"));
        assertEquals(2, score(broken, HEADER + "a,2,4,3,5,2,1,0\n"));
        assertTrue(told.contains("instrument.yaml:12  show_if of 'q4': 'q6' is not on an earlier page"), told);
    }

    @Test
    @DisplayName("INSTRUMENT-35 INSTRUMENT-22 any text is good in a column of own words, but one longer than its room")
    void ownWords() throws IOException {
        Example words = example().with("instrument.yaml", Example.WITH_WORDS);
        String header = HEADER.replace("\n", ",own\n");
        assertEquals(0, score(example(), HEADER + "a,4,4,3,2,,1,0\nb,1,1,1,1,1,1,1\nc,,,,,,,\nd,1,1,1,1,1,1,1\n"));
        String plain = scores();
        String texts = "a,4,4,3,2,,1,0,\"was,\n\"\"it\"\"\"\nb,1,1,1,1,1,1,1,-\nc,,,,,,,,=1+1\nd,1,1,1,1,1,1,1,\n";
        assertEquals(0, score(words, header + texts), told);
        assertEquals(plain, scores(), "no score depends on it");
        assertEquals(1, score(words, header + "e,1,1,1,1,1,1,1,   ten chars!\t\nf,1,1,1,1,1,1,1,more than ten\n"));
        assertEquals("ERROR in.csv:3  own: a text of 13 characters; 10 at most\n", told);
        assertEquals(2, score(words, HEADER), "rule 7: each item has a column");
    }

    private String scores() throws IOException {
        return Files.readString(out);
    }

    private List<Path> leftBehind() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(
                            p -> !List.of(in, out, folder.resolve("example")).contains(p))
                    .toList();
        }
    }

    @Test
    @DisplayName("INSTRUMENT-22 rows come out in their order, outcomes in that of scoring.yaml, and the exit code is 0")
    void good() throws IOException {
        Example two = example()
                .scoring("z: {items: {q6: '+', e1: '-'}, rule: sum, privacy: AGGREGATE}\n"
                        + "a: {rule: expression, expression: 'z / 3', privacy: OWNER}");
        assertEquals(0, score(two, HEADER + "b,1,1,1,1,1,5,2\na,1,1,1,1,1,,0\n"));
        assertEquals(
                TOP + "b,z,3.0,COMPLETE,2,\nb,a,1.0,COMPLETE,2,\na,z,,NOT_COMPUTABLE,1,\na,a,,NOT_COMPUTABLE,1,\n",
                scores());
        assertEquals("", told);
        assertEquals(List.of(), leftBehind());
    }

    @Test
    @DisplayName("INSTRUMENT-22 columns are found by name in any order, cells without the blanks around them")
    void columns() throws IOException {
        assertEquals(
                0,
                score(
                        example(),
                        "e1,q6,q5,q4,q3,q2,id,q1\r\n-2,1, - ,2,3\t,4,007, \"4\"\r\n".replace(" \"4\"", "\" 4 \"")));
        assertEquals(TOP + "007,calm,3.25,PRORATED,4,\n", scores());
    }

    @Test
    @DisplayName("INSTRUMENT-22 an id is text and comes back unchanged")
    void ids() throws IOException {
        String ids = "007,1e5,=x,#1,\"a,b\",\"a\nb\",\"say \"\"so\"\"\", x ,ß,-,NA";
        StringBuilder rows = new StringBuilder(HEADER);
        StringBuilder expected = new StringBuilder(TOP);
        for (String id : ids.split(",(?!b)")) {
            rows.append(id).append(",3,3,3,3,3,3,0\n");
            expected.append(id).append(",calm,3.0,COMPLETE,5,\n");
        }
        assertEquals(0, score(example(), rows.toString()));
        assertEquals(expected.toString(), scores());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", " 5", "5\t", "05", "\"5\"", "0000000000000005", "\" 5 \""})
    @DisplayName("INSTRUMENT-22 a whole number may have blanks around it, zeros before it and quotes")
    void wholeNumbers(String cell) throws IOException {
        assertEquals(0, score(example(), HEADER + "a," + cell + ",5,1,5,5,,-0\n"));
        assertEquals(TOP + "a,calm,5.0,COMPLETE,5,\n", scores());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1",
                "1.0",
                "NA",
                "٣",
                "１",
                "6",
                "0",
                "-1",
                "1 2",
                "--",
                "1e0",
                "'1'",
                "0x1",
                "99999999999999999999",
                "4294967297",
                "1\u00A0",
                "\u2003",
                "–",
                "\"1\n\"",
                "1_0",
                "true"
            })
    @DisplayName("INSTRUMENT-22 any other cell makes the row bad: one line, no output of that row, exit code 1")
    void badCells(String cell) throws IOException {
        assertEquals(1, score(example(), HEADER + "a," + cell + ",1,1,1,1,1,0\nb,1,1,1,1,1,1,0\n"));
        assertEquals(TOP + "b,calm,1.8,COMPLETE,5,\n", scores());
        assertTrue(told.startsWith("ERROR in.csv:2  q1: '"), told);
        assertEquals(1, told.lines().count(), told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "b,1,1,1,1,1,1| cells: 7; the header has 8",
                "b,1,1,1,1,1,1,0,| cells: 9; the header has 8",
                "b| cells: 1; the header has 8",
                "` `| cells: 1; the header has 8",
                ",1,1,1,1,1,1,0| the id is empty",
                "`  ,1,1,1,1,1,1,0`| the id is empty",
                "`\"\",1,1,1,1,1,1,0`| the id is empty",
                "a,1,1,1,1,1,1,0| the id 'a' stands in a row above",
                "`\"b\"b,1,1,1,1,1,1,0`| something stands between a closing quote and the next comma",
                "b,9,1,1,1,x,1,0| q1: '9' is not from 1 to 5; q5: 'x' is no whole number, no '-' and not empty",
            })
    @DisplayName("INSTRUMENT-22 a bad row is told with the line on which it starts")
    void badRows(String row, String reason) throws IOException {
        assertEquals(1, score(example(), HEADER + "a,1,1,1,1,1,1,0\n\n" + row + "\nc,1,1,1,1,1,1,0\n"));
        assertEquals("ERROR in.csv:4  " + reason + "\n", told);
        assertEquals(TOP + "a,calm,1.8,COMPLETE,5,\nc,calm,1.8,COMPLETE,5,\n", scores());
    }

    @Test
    @DisplayName("INSTRUMENT-22 quoted line ends and empty lines count; only the id of a good row may not come again")
    void lines() throws IOException {
        String rows =
                "\"x\n\ny\",1,1,1,1,1,1,0\n\r\nb,7,1,1,1,1,1,0\nb,1,1,1,1,1,1,0\nb,1,1,1,1,1,1,0\n\"x\n\ny\",1,1,1,1,1,1,0";
        assertEquals(1, score(example(), "\uFEFF" + HEADER + rows));
        assertEquals(
                "ERROR in.csv:6  q1: '7' is not from 1 to 5\n"
                        + "ERROR in.csv:8  the id 'b' stands in a row above\n"
                        + "ERROR in.csv:9  the id 'x y' stands in a row above\n",
                told.replace("x  y", "x y"));
        assertEquals(TOP + "\"x\n\ny\",calm,1.8,COMPLETE,5,\nb,calm,1.8,COMPLETE,5,\n", scores());
    }

    @Test
    @DisplayName("INSTRUMENT-23 a header that does not fit refuses the file, with every finding, code 2 and no output")
    void header() throws IOException {
        assertEquals(2, score(example(), "q1,q1,q2,q3,q4,q5,Q6,e1,\na,1\n"));
        assertEquals(
                "ERROR in.csv:1  item 'q6' has no column\n"
                        + "ERROR in.csv:1  the column '' is no item of the instrument\n"
                        + "ERROR in.csv:1  the column 'Q6' is no item of the instrument\n"
                        + "ERROR in.csv:1  the column 'q1' stands twice\n"
                        + "ERROR in.csv:1  there is no column 'id'\n",
                told);
        assertEquals(2, score(example(), HEADER.replace("id,", "id,id,") + "a,1\n"));
        assertEquals("ERROR in.csv:1  the column 'id' stands twice\n", told);
        assertEquals(2, score(example(), HEADER.replace("q1", "\"q1\" ") + "a,1\n"));
        assertEquals("ERROR in.csv:1  the header: something stands between a closing quote and the next comma\n", told);
        assertEquals(2, score(example(), ""));
        assertEquals("ERROR in.csv:1  this file is empty; it begins with a header\n", told);
        assertFalse(Files.exists(out));
        assertEquals(List.of(), leftBehind());
    }

    @Test
    @DisplayName("INSTRUMENT-23 a header alone is no fault")
    void headerAlone() throws IOException {
        assertEquals(0, score(example(), HEADER.strip()));
        assertEquals(TOP, scores());
    }

    @Test
    @DisplayName("INSTRUMENT-23 an instrument with an ERROR refuses the run, and what stood in the output stays")
    void brokenInstrument() throws IOException {
        Files.writeString(out, "what was there");
        assertEquals(2, score(example().scoring("s: {items: {q9: '+'}, rule: mean}"), HEADER + "a,1,1,1,1,1,1,0\n"));
        assertEquals(
                "ERROR example/v1/scoring.yaml:2  'privacy' is missing in outcome 's'\n"
                        + "ERROR example/v1/scoring.yaml:2  outcome 's': item 'q9' is not in instrument.yaml\n",
                told);
        assertEquals("what was there", scores());
        assertEquals(0, score(example(), HEADER));
        assertEquals(TOP, scores());
    }

    @Test
    @DisplayName("INSTRUMENT-23 whatever is not there or cannot be used refuses the run")
    void notThere() throws IOException {
        example().writeTo(instrument);
        Files.writeString(in, HEADER);
        String made = instrument.toString();
        assertEquals(2, run("--instrument", made, "--responses", folder + "/none.csv", "--out", out.toString()));
        assertEquals("ERROR none.csv:1  this file cannot be read: there is no such file or folder\n", told);
        assertEquals(2, run("--instrument", folder + "/no", "--responses", in.toString(), "--out", out.toString()));
        assertEquals("ERROR no:1  there is no such folder\n", told);
        assertEquals(2, run("--instrument", made, "--responses", folder.toString(), "--out", out.toString()));
        assertEquals(2, run("--instrument", made, "--responses", in.toString(), "--out", folder + "/no/o.csv"));
        assertEquals("ERROR no/o.csv:1  this file cannot be written: there is no such file or folder\n", told);
        assertEquals(2, run("--instrument", made, "--responses", in.toString(), "--out", folder.toString()));
        assertEquals(2, run("--instrument", made, "--responses", in.toString(), "--out", in.toString()));
        assertEquals("ERROR in.csv:1  this is the file of the responses; it is not replaced\n", told);
        assertFalse(Files.exists(out));
    }

    @Test
    @DisplayName("INSTRUMENT-23 arguments that are unknown, missing, doubled or without a path refuse the run")
    void arguments() {
        assertEquals(2, run());
        assertEquals(3, told.lines().count(), told);
        assertEquals(2, run("--instrument", "a", "--response", "--out", "--responses", "c", "--responses", "d"));
        assertEquals(
                "ERROR arguments:3  '--response' is not known; there are [--instrument, --responses, --out]\n"
                        + "ERROR arguments:4  --out needs a path\n"
                        + "ERROR arguments:7  --responses stands twice\n",
                told);
    }

    @Test
    @DisplayName("INSTRUMENT-24 INV-46: an outcome of class ENGINE_ONLY is not in the output, neither number nor name")
    void engineOnly() throws IOException {
        Example secret = example()
                .scoring("hidden: {items: {q1: '+'}, rule: sum, privacy: ENGINE_ONLY}\n"
                        + "seen: {items: {q2: '+'}, rule: sum, privacy: JOINT_IF_BOTH}");
        assertEquals(0, score(secret, HEADER + "a,5,4,,,,,\n"));
        assertEquals(TOP + "a,seen,4.0,COMPLETE,1,\n", scores());
        assertEquals("", told);
    }

    @Test
    @DisplayName("INSTRUMENT-23 a case that does not hold refuses; what is missing for people is told and does not")
    void cases() throws IOException {
        String cases = "- uuid: 5a8b1c1e-6b7e-4a56-9a38-1d4a3ad0b002\n  description: one\n  responses: {q1: 1}\n"
                + "  expected: {calm: {value: 1}}\n";
        assertEquals(2, score(example().with("cases.yaml", cases), HEADER));
        assertEquals("ERROR example/v1/cases.yaml:4  case 'one': calm's value is not there\n", told);
        var printed = new ByteArrayOutputStream();
        Example bare = example().without("text.en.yaml").without("cases.yaml").without("cutscores.yaml");
        bare.writeTo(folder.resolve("bare"));
        assertEquals(
                0,
                ScoreCommand.run(
                        new String[] {
                            "--out", out.toString(), "--responses", in.toString(), "--instrument", folder + "/bare/"
                        },
                        new PrintStream(printed, true, StandardCharsets.UTF_8)));
        List<String> warnings = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertTrue(warnings.contains("WARNING " + folder + "/bare/cases.yaml:1  this file is missing"), warnings + "");
        assertTrue(warnings.stream().allMatch(w -> w.matches("WARNING [^ ]+:[1-9][0-9]*  [^ ].*")), warnings + "");
    }

    @Test
    @DisplayName("INSTRUMENT-25 many rows go through one by one")
    void manyRows() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < 20_000; i++) {
            rows.append(i).append(",1,2,3,4,5,1,0\n");
        }
        assertEquals(0, score(example(), rows.toString()));
        assertEquals(20_001, scores().lines().count());
        assertTrue(scores().endsWith("19999,calm,3.0,COMPLETE,5,\n"));
    }
}
