package org.alongside.instrument.file;

import static org.alongside.instrument.Example.example;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.alongside.instrument.Example;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What authors get wrong is said once, where they look for it; what they may leave open refuses no score. */
class SlipsTest {

    private static final String SCALE = "s: {items: {q1: '+', q2: '+'}, rule: sum, privacy: OWNER";

    private static List<String> errors(Example example) {
        return told(example, "ERROR ");
    }

    private static List<String> told(Example example, String grade) {
        return example.read().findings().list().stream()
                .map(Object::toString)
                .filter(finding -> finding.startsWith(grade))
                .toList();
    }

    private static Example form(String from, String to) {
        return example().with("instrument.yaml", Example.FORM.replace(from, to));
    }

    @Test
    @DisplayName("INSTRUMENT-1: what is wrong with a block is said at the line of its key")
    void lineOfTheKey() {
        assertEquals(
                List.of("ERROR x/v1/scoring.yaml:3  'S' is no id: lower-case letters, digits and _, beginning with a"
                        + " letter"),
                errors(example().scoring(SCALE + "}\nS:\n  items: {q1: '+'}\n  rule: max\n  privacy: OWNER")));
        assertEquals(
                List.of("ERROR x/v1/scoring.yaml:3  'privacy' is missing in outcome 't'"),
                errors(example().scoring(SCALE + "}\nt:\n  items: {q1: '+'}\n  rule: max")));
        assertEquals(
                List.of("ERROR x/v1/cutscores.yaml:2  cut scores: there is no outcome 'clam'"),
                errors(example().with("cutscores.yaml", "# ours\nclam:\n  source: a\n  population: b\n  cuts: []\n")));
    }

    @Test
    @DisplayName("INSTRUMENT-1: what follows from a fault is no fault of its own")
    void noConsequences() {
        String graded = "t: {items: {q1: '+'}, rule: grm, privacy: OWNER, grm: {method: eap, parameters: {q1: {a: 1, b:"
                + " [-1, 0, 1, 2]}}}}";
        assertEquals(
                List.of("ERROR x/v1/instrument.yaml:6  response format 'five': min must be smaller than max"),
                errors(form("min: 1", "min: 7").scoring(graded)));
        assertEquals(
                List.of("ERROR x/v1/scoring.yaml:2  outcome 's': the sign of item 'q1' must be + or -"),
                errors(example().scoring("s: {items: {q1: ''}, rule: sum, privacy: OWNER}")));
        assertEquals(
                List.of("ERROR x/v1/scoring.yaml:2  outcome 's' needs at least one item"),
                errors(example()
                        .scoring("s: {items: {}, rule: sum, privacy: OWNER, missing: {min_answered: 3, then:"
                                + " prorate}}")));
    }

    @Test
    @DisplayName("INSTRUMENT-1: an item cannot have the name of the column in which a row's own id stands")
    void idColumn() {
        assertEquals(
                List.of("ERROR x/v1/instrument.yaml:15  'id' is the column of each row's own id in files of responses;"
                        + " choose another id"),
                errors(form("  e1: {", "  id: {").with("instrument.yaml", Example.FORM.replace("e1", "id"))));
    }

    @Test
    @DisplayName("INSTRUMENT-4: a count that would do with fewer items is told that its rule will not")
    void countNeedsAll() {
        List<String> warnings = told(
                example().scoring(SCALE.replace("sum", "count") + ", threshold: 3, missing: {min_answered: 1}}"),
                "WARNING x/v1/scoring");
        assertEquals(
                List.of("WARNING x/v1/scoring.yaml:2  outcome 's': min_answered says 1 of 2, but with this rule every"
                        + " item is needed"),
                warnings);
    }

    @Test
    @DisplayName("INSTRUMENT-1: an empty text is a missing one: scores go without it, people do not")
    void emptyText() {
        Example empty = example().with("text.en.yaml", "title: Example\nitems:\n  q1: \"\"\n  q2:\n");
        assertEquals(List.of(), errors(empty));
        assertTrue(told(empty, "WARNING ").contains("WARNING x/v1/text.en.yaml:3  item 'q1' has no text"));
        assertTrue(empty.readForPeople()
                .findings()
                .toString()
                .contains("ERROR x/v1/text.en.yaml:4  item 'q2' has no text"));
    }

    @Test
    @DisplayName("INSTRUMENT-26: a slug that names no folder of ours serves nobody, and is scored all the same")
    void slugOfAnotherForm() {
        Example other = form("slug: example", "slug: My_Scale");
        assertEquals(List.of(), errors(other));
        assertTrue(other.read().value().isPresent());
        assertFalse(other.readForPeople().value().isPresent());
        String refused = "ERROR x/v1/instrument.yaml:2  slug must be lower-case letters and digits with single hyphens";
        assertTrue(other.readForPeople().findings().toString().contains(refused));
    }
}
