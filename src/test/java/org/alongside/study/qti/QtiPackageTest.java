package org.alongside.study.qti;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.instrument.catalog.file.InstrumentLoader;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

class QtiPackageTest {

    private static final String FIVE = "title: Example\nresponses:\n  five: {1: a, 2: b, 3: c, 4: d, 5: e}\n";

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @DisplayName("STUDY-14 every file of every instrument's package fits the schema of what we write")
    void fits(String name, String file, byte[] content) {
        assertDoesNotThrow(() -> QtiSchemas.own().validate(file, content));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @EnabledIfSystemProperty(named = QtiSchemas.OFFICIAL, matches = ".+")
    @DisplayName("STUDY-14 every file of every instrument's package fits 1EdTech's schema, where it is given")
    void fitsOfficially(String name, String file, byte[] content) {
        assumeTrue(QtiSchemas.official().has(file));
        assertDoesNotThrow(() -> QtiSchemas.official().validate(file, content));
    }

    @Test
    @DisplayName("STUDY-14 the same version gives the same bytes, in whatever zone they are made")
    void sameBytes() {
        TimeZone before = TimeZone.getDefault();
        byte[] here = QtiPackage.of(example()).zip();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertArrayEquals(here, QtiPackage.of(example()).zip());
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    @DisplayName("STUDY-14 the package holds the manifest first, the test, each item, and what it does not carry")
    void contents() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(QtiPackage.of(example()).zip()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertEquals(List.of("imsmanifest.xml", "test.xml", "items/q1.xml", "items/q2.xml"), names.subList(0, 4));
        assertEquals("not-expressed.txt", names.get(names.size() - 1));
        assertEquals(10, names.size());
    }

    @Test
    @DisplayName("STUDY-14 a format whose every option has words becomes a choice, any other a slider")
    void choiceOrSlider() {
        QtiPackage made = QtiPackage.of(example());
        String choice = text(made, "items/q1.xml");
        assertTrue(choice.contains("<qti-simple-choice identifier=\"option_1\">a</qti-simple-choice>"), choice);
        assertTrue(choice.contains("map-key=\"option_5\" mapped-value=\"5\""), choice);
        assertTrue(text(made, "items/e1.xml").contains("identifier=\"option_minus_2\">-2</qti-simple-choice>"));
        String slider = text(QtiPackage.of(ruler(0, 10)), "items/r1.xml");
        assertTrue(slider.contains("lower-bound=\"0\" upper-bound=\"10\" step=\"1\""), slider);
        assertTrue(slider.contains("<p>0: not at all</p>") && !slider.contains("<p>5"), slider);
    }

    @Test
    @DisplayName(
            "STUDY-19 a question in own words becomes an extended text without a score, its room an expected length")
    void extendedText() {
        QtiPackage made = QtiPackage.of(words());
        String own = text(made, "items/own.xml");
        assertTrue(
                own.contains("<qti-extended-text-interaction response-identifier=\"RESPONSE\" expected-length=\"10\">"),
                own);
        assertTrue(own.contains("<qti-prompt>In your own words: what was hard?</qti-prompt>"), own);
        assertTrue(own.contains("cardinality=\"single\" base-type=\"string\""), own);
        assertTrue(!own.contains("SCORE") && !text(made, "test.xml").contains("own.SCORE"), own);
        assertTrue(made.unexpressed().toString().contains("responses, words, max"), made.unexpressed()::toString);
    }

    @Test
    @DisplayName("STUDY-14 a long slider with numbers below zero begins at 0, and its score is set right")
    void sliderBelowZero() throws SAXException, IOException {
        QtiPackage made = QtiPackage.of(ruler(-50, 50));
        String slider = text(made, "items/r1.xml");
        assertTrue(slider.contains("lower-bound=\"0\" upper-bound=\"100\""), slider);
        assertTrue(slider.contains("<qti-base-value base-type=\"float\">-50</qti-base-value>"), slider);
        QtiSchemas.own().validate("items/r1.xml", made.files().get("items/r1.xml"));
        assertTrue(made.unexpressed().toString().contains("responses, long, min"));
    }

    @Test
    @DisplayName("STUDY-14 signs of XML and characters that it does not know do no harm")
    void hostileText() throws SAXException, IOException {
        String words = "title: \"A & B <c> \\\"d\\\"\"\nitems: {q1: \"]]> <script>&amp; \\x01\"}\n";
        QtiPackage made =
                QtiPackage.of(Example.example().with("text.en.yaml", words).instrument());
        for (String file : List.of("test.xml", "items/q1.xml")) {
            QtiSchemas.own().validate(file, made.files().get(file));
        }
        assertEquals("a\uFFFDb\uD83D\uDE00", Xml.allowed("a\u0001b\uD83D\uDE00"));
    }

    @Test
    @DisplayName("STUDY-14 an address that names no served version finds none, whatever it holds")
    void wanted() {
        InstrumentLibrary library = new InstrumentLibrary(List.of(example()));
        assertEquals(
                "example/v1",
                QtiPackage.wanted(library, "example", "1").orElseThrow().key().toString());
        for (String version : List.of("0", "2", "", "1 ", "-1", "99999999999", "../1")) {
            assertTrue(QtiPackage.wanted(library, "example", version).isEmpty(), version);
        }
        assertTrue(QtiPackage.wanted(library, null, null).isEmpty());
        assertTrue(QtiPackage.wanted(library, "../etc", "1").isEmpty());
    }

    static Stream<Arguments> files() {
        TextFiles folders = TextFiles.below(Path.of("assessments"));
        List<Instrument> instruments = new ArrayList<>(
                InstrumentLoader.load("assessments", folders).orElseThrow().all());
        instruments.add(example());
        instruments.addAll(List.of(manyRules(), conditional(), ruler(0, 10), ruler(-50, 50), words()));
        return instruments.stream().flatMap(QtiPackageTest::xmlFiles);
    }

    private static Stream<Arguments> xmlFiles(Instrument instrument) {
        return QtiPackage.of(instrument).files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".xml"))
                .map(file -> Arguments.of(instrument.key() + " " + file.getKey(), file.getKey(), file.getValue()));
    }

    private static Instrument words() {
        return Example.example()
                .with("instrument.yaml", Example.WITH_WORDS)
                .with("text.en.yaml", "title: Example\nitems: {own: \"In your own words: what was hard?\"}\n")
                .instrument();
    }

    private static Instrument ruler(int min, int max) {
        String form = Example.FORM
                .replace(
                        "items:\n",
                        "  long: {cardinality: single, min: " + min + ", max: " + max
                                + "}\nitems:\n  r1: {response: long}\n")
                .replace("- [q1,", "- [r1, q1,");
        String words = FIVE + "  long: {0: not at all, 5: '5'}\n";
        return Example.example()
                .with("instrument.yaml", form)
                .with("text.en.yaml", words)
                .instrument();
    }

    static Instrument example() {
        return Example.example().with("text.en.yaml", FIVE).instrument();
    }

    /** One outcome of each kind that is carried over, with reversed items, negative ranges and broken weights. */
    /** Each comparison, and each way to join them. */
    private static Instrument conditional() {
        return Example.example()
                .with(
                        "instrument.yaml",
                        Example.FORM
                                .replace("q4: {response: five}", "q4: {response: five, show_if: 'q1 = 1 or q1 != 2'}")
                                .replace("q5: {response: five}", "q5: {response: five, show_if: 'q1 < 3 and q2 <= 4'}")
                                .replace(
                                        "q6: {response: five}",
                                        "q6: {response: five, show_if: 'not (q1 > 2 or q2 >= 3)'}"))
                .scoring("""
                        mean_of: {items: {q1: '+', q4: '-', q5: '+'}, rule: mean, privacy: OWNER}
                        sum_of: {items: {q2: '-'}, rule: sum, privacy: OWNER}
                        """)
                .instrument();
    }

    static Instrument manyRules() {
        return Example.example().with("text.en.yaml", FIVE).scoring("""
                mean_of: {items: {q1: '+', q3: '-', e1: '-'}, rule: mean, privacy: OWNER}
                sum_of: {items: {q2: '-', e1: '+'}, rule: sum, privacy: AGGREGATE}
                heavy: {items: {q4: '+', q5: '-'}, rule: weighted, weights: {q4: 2.5, q5: 0.25}, privacy: OWNER}
                top: {items: {q4: '+', q5: '-'}, rule: max, privacy: OWNER}
                inner: {items: {q1: '+', q2: '+'}, rule: sum, privacy: ENGINE_ONLY}
                """).instrument();
    }

    static String text(QtiPackage made, String file) {
        return new String(made.files().get(file), StandardCharsets.UTF_8);
    }
}
