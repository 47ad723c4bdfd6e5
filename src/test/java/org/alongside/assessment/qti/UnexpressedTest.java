package org.alongside.assessment.qti;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.alongside.assessment.Example;
import org.alongside.assessment.instrument.Instrument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UnexpressedTest {

    @Test
    @DisplayName(
            "ASSESSMENT-66 pages, rather not say, sliders, rules, privacy and proration are named with their place")
    void placesOfRules() {
        assertEquals(
                List.of(
                        "instrument.yaml: responses",
                        "instrument.yaml: pages",
                        "scoring.yaml: mean_of, privacy",
                        "scoring.yaml: sum_of, privacy",
                        "scoring.yaml: heavy, privacy",
                        "scoring.yaml: top, rule",
                        "scoring.yaml: inner"),
                places(QtiPackageTest.manyRules()));
        assertTrue(places(QtiPackageTest.example()).contains("scoring.yaml: calm, missing"));
    }

    @Test
    @DisplayName("ASSESSMENT-66 reliability, cut scores, hints, reasons and other languages are named with their place")
    void placesOfWords() {
        Instrument instrument = Example.example()
                .with("instrument.yaml", Example.FORM.replace("[en]", "[en, de]"))
                .with("text.en.yaml", "title: Example\nhint: Take your time.\nwhy: To learn.\nlabels: {high: High}\n")
                .with("text.de.yaml", "title: Beispiel\nlabels: {high: Hoch}\n")
                .with("cutscores.yaml", """
                        calm: {source: s, population: p, cuts: [{from: 4, includeBoundary: true, label: high}]}
                        """)
                .scoring("""
                        calm:
                          items: {q1: '+', q2: '+'}
                          rule: sum
                          privacy: OWNER
                          direction: up
                          reliability: {alpha: 0.8, sd: 1, status: PUBLISHED, source: s}
                        """)
                .instrument();
        List<String> places = places(instrument);
        assertTrue(
                places.containsAll(List.of(
                        "scoring.yaml: calm, direction",
                        "scoring.yaml: calm, reliability",
                        "cutscores.yaml: calm",
                        "text.en.yaml: hint",
                        "text.en.yaml: why",
                        "text.de.yaml")),
                places.toString());
    }

    @Test
    @DisplayName("ASSESSMENT-66 the same list stands in the package as text")
    void inThePackage() {
        QtiPackage made = QtiPackage.of(QtiPackageTest.manyRules());
        String words = QtiPackageTest.text(made, "not-expressed.txt");
        made.unexpressed().forEach(one -> assertTrue(words.contains(one + "\n"), one.toString()));
        assertTrue(words.startsWith("What this package does not carry of example/v1:"), words);
    }

    private static List<String> places(Instrument instrument) {
        return QtiPackage.of(instrument).unexpressed().stream()
                .map(Unexpressed::place)
                .toList();
    }
}
