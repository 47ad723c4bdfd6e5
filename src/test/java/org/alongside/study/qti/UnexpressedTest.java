package org.alongside.study.qti;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UnexpressedTest {

    @Test
    @DisplayName("STUDY-15 pages, rather not say, sliders, rules, privacy and proration are named with their place")
    void placesOfRules() {
        assertEquals(
                List.of(
                        "instrument.yaml responses",
                        "instrument.yaml pages",
                        "scoring.yaml outcomes, mean_of, privacy",
                        "scoring.yaml outcomes, sum_of, privacy",
                        "scoring.yaml outcomes, heavy, privacy",
                        "scoring.yaml outcomes, top, rule",
                        "scoring.yaml outcomes, inner"),
                places(QtiPackageTest.manyRules()));
        assertTrue(places(QtiPackageTest.example()).contains("scoring.yaml outcomes, calm, missing"));
    }

    @Test
    @DisplayName("STUDY-15 reliability, cut scores, hints, reasons and other languages are named with their place")
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
                        "scoring.yaml outcomes, calm, direction",
                        "scoring.yaml outcomes, calm, reliability",
                        "cutscores.yaml calm",
                        "text.en.yaml hint",
                        "text.en.yaml why",
                        "text.de.yaml ")),
                places.toString());
    }

    @Test
    @DisplayName("STUDY-15 a condition is named with the item that it shows")
    void placesOfConditions() {
        Instrument instrument = Example.example()
                .with(
                        "instrument.yaml",
                        Example.FORM.replace("q4: {response: five}", "q4: {response: five, show_if: 'q1 >= 3'}"))
                .instrument();
        assertTrue(places(instrument).contains("instrument.yaml items, q4, show_if"), places(instrument)::toString);
    }

    @Test
    @DisplayName("STUDY-15 the same list stands in the package as text")
    void inThePackage() {
        QtiPackage made = QtiPackage.of(QtiPackageTest.manyRules());
        String words = QtiPackageTest.text(made, "not-expressed.txt");
        made.unexpressed().forEach(one -> assertTrue(words.contains(one + "\n"), one.toString()));
        assertTrue(words.startsWith("What this package does not carry of example/v1:"), words);
    }

    @Test
    @DisplayName("STUDY-15 each is named with the line in which its author finds it")
    void lines() {
        Example example = Example.example()
                .with(
                        "instrument.yaml",
                        Example.FORM.replace("q4: {response: five}", "q4: {response: five, show_if: 'q1 >= 3'}"))
                .with("text.en.yaml", "# of the title\ntitle: Example\nhint: Take your time.\n")
                .with("scoring.yaml", """
                        # Our own.
                        outcomes:
                          calm:
                            items: {q1: '+', q2: '+', q3: '+', q4: '+'}
                            rule: mean
                            missing:
                              min_answered: 3
                              then: prorate
                            privacy: OWNER
                            decimals: 1
                          'top': {items: {q1: '+'}, rule: max, privacy: OWNER}
                        """);
        QtiPackage made = QtiPackage.of(example.instrument(), example.lines());
        assertEquals(
                List.of(
                        "example/v1/instrument.yaml:6 responses, five",
                        "example/v1/instrument.yaml:5 responses",
                        "example/v1/instrument.yaml:12 items, q4, show_if",
                        "example/v1/instrument.yaml:16 pages",
                        "example/v1/scoring.yaml:6 outcomes, calm, missing",
                        "example/v1/scoring.yaml:10 outcomes, calm, decimals",
                        "example/v1/scoring.yaml:9 outcomes, calm, privacy",
                        "example/v1/scoring.yaml:11 outcomes, top, rule",
                        "example/v1/text.en.yaml:3 hint"),
                made.unexpressed().stream()
                        .map(one -> one.place() + " " + one.what())
                        .toList());
        assertTrue(QtiPackageTest.text(made, "not-expressed.txt")
                .contains("\nexample/v1/scoring.yaml:6  outcomes, calm,"));
    }

    private static List<String> places(Instrument instrument) {
        return QtiPackage.of(instrument).unexpressed().stream()
                .map(one -> one.place().replace("example/v1/", "") + " " + one.what())
                .toList();
    }
}
