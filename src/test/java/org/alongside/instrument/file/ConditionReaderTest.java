package org.alongside.instrument.file;

import static org.alongside.instrument.Example.example;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.alongside.instrument.Example;
import org.alongside.instrument.Form;
import org.alongside.instrument.Item;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;
import org.alongside.kernel.Finding;
import org.alongside.kernel.Read;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionReaderTest {

    private static Example with(String item, String condition) {
        return example()
                .with(
                        "instrument.yaml",
                        Example.FORM.replace(
                                item + ": {response: five}",
                                item + ": {response: five, show_if: \"" + condition + "\"}"));
    }

    private static List<String> ids(Form form, Answers answers) {
        return form.shown(answers::number).stream().map(Item::id).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            q9 = 1  | show_if of 'q4': there is no item 'q9'
            q5 = 1  | show_if of 'q4': 'q5' is not on an earlier page, and only those can be named
            q4 = 1  | show_if of 'q4': 'q4' is not on an earlier page, and only those can be named
            q1 = 1) | show_if of 'q4': 'and', 'or' or the end is expected where ')' stands there
            """)
    @DisplayName(
            "INSTRUMENT-28: a condition that cannot be is an ERROR with its line, for people and for scoring alike")
    void broken(String condition, String reason) {
        Example broken = with("q4", condition);
        for (Read<?> reading : List.of(broken.readForPeople(), broken.read())) {
            List<String> errors = errorsOf(reading).stream()
                    .filter(text -> text.contains("show_if"))
                    .toList();
            assertEquals(1, errors.size(), errors.toString());
            assertTrue(
                    errors.get(0).contains("instrument.yaml:12")
                            && errors.get(0).endsWith(reason),
                    errors.toString());
        }
    }

    private static List<String> errorsOf(Read<?> reading) {
        return reading.findings().list().stream()
                .filter(Finding::isError)
                .map(Finding::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{q1: 3}", "[q1, q2]", "''"})
    @DisplayName("INSTRUMENT-28: a condition that is no text is an ERROR for people and for scoring alike")
    void noText(String written) {
        Example other = example()
                .with(
                        "instrument.yaml",
                        Example.FORM.replace("q4: {response: five}", "q4: {response: five, show_if: " + written + "}"));
        for (Read<?> reading : List.of(other.readForPeople(), other.read())) {
            assertTrue(errorsOf(reading).stream().anyMatch(text -> text.endsWith("show_if of 'q4' must be a text")));
        }
    }

    @Test
    @DisplayName("INSTRUMENT-28: a number that is no answer to the item is a WARNING")
    void outOfRange() {
        var warnings = with("q4", "q1 >= 3 and q2 != 6").read().findings().list().stream()
                .map(Finding::toString)
                .filter(text -> text.contains("show_if"))
                .toList();
        assertEquals(1, warnings.size());
        assertTrue(warnings.get(0).startsWith("WARNING"), warnings.get(0));
        assertTrue(warnings.get(0).endsWith("6 is no answer to 'q2', which goes from 1 to 5"), warnings.get(0));
    }

    @Test
    @DisplayName("INSTRUMENT-28: what was answered to a hidden item neither counts nor shows another one")
    void hiddenCountsAsOpen() {
        Form form = example()
                .with(
                        "instrument.yaml",
                        Example.FORM
                                .replace("q4: {response: five}", "q4: {response: five, show_if: \"q1 >= 3\"}")
                                .replace("e1: {response: even}", "e1: {response: even, show_if: \"q4 = 2\"}")
                                .replace("q6, e1]", "q6]\n  - [e1]"))
                .instrument()
                .form();
        Answers all = Answers.NONE.with("q1", 3).with("q4", 2).with("e1", -1);
        assertEquals(List.of("q1", "q2", "q3", "q4", "q5", "q6", "e1"), ids(form, all));
        assertEquals(all, all.countedIn(form));
        Answers changed = all.with("q1", 2);
        assertEquals(List.of("q1", "q2", "q3", "q5", "q6"), ids(form, changed));
        assertEquals(Answers.NONE.with("q1", 2), changed.countedIn(form));
        assertEquals(
                Answers.NONE,
                Answers.NONE
                        .with("q1", Answer.RATHER_NOT_SAY)
                        .without("q1")
                        .with("q4", 2)
                        .countedIn(form));
        assertEquals(all, changed.with("q1", 3).countedIn(form), "shown again, counted again");
    }
}
