package org.alongside.wording.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.kernel.Read;
import org.alongside.wording.position.CueKind;
import org.alongside.wording.position.LabelledSentence;
import org.alongside.wording.position.PositionLexicon;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionLexiconReaderTest {

    private static final String GOOD = """
            shown: [evidence]
            contractions: {"*'ve": "* have"}
            lists:
              never: [never, not once]
              any: [always, <never>]
            voices:
              others: [you said that?]
              ends: [but]
              taken_back: [". i take that back"]
            rules:
              - cue: evidence
                reason: a count
                say: ["you (have <never>|<any>)"]
                unless_before: [if]
                unless_after: [have to]
                unless_beside: [lovely]
            """;

    private static Read<PositionLexicon> read(String text) {
        return PositionLexiconReader.read("asks.yaml", text);
    }

    private static List<String> found(String text) {
        return read(GOOD).orElseThrow().in(text).stream()
                .map(cue -> cue.cue().text())
                .toList();
    }

    @Test
    @DisplayName("WORDING-10 a lexicon is read with its lists, its voices, its exceptions and what people see")
    void good() {
        assertEquals(Set.of(CueKind.EVIDENCE), read(GOOD).orElseThrow().shown());
        assertEquals(List.of("You’ve not once", "you always"), found("You’ve not once asked, you always run."));
        assertEquals(List.of(), found("If you never ask."));
        assertEquals(List.of(), found("You never have to."));
        assertEquals(List.of(), found("You always are lovely."));
        assertEquals(List.of(), found("You said that you never run."));
        assertEquals(List.of("you never"), found("You said you run but you never do."));
        assertEquals(List.of(), found("You never run. I take that back."));
    }

    @Test
    @DisplayName("WORDING-10 a pattern that finds nothing in any of the sentences is named")
    void unheard() {
        PositionLexicon lexicon = read(GOOD).orElseThrow();
        assertEquals(
                List.of(". i take that back", "you (have <never>|<any>)"),
                lexicon.unheard(List.of("You said that you never run.")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shown: [evidence] | shown: [evidenc] | 1",
                "[always, <never>] | [always, <nevr>] | 5",
                "[always, <never>] | [always, <any>] | 5",
                "cue: evidence | cue: proof | 11",
                "you (have <never>| you ((have | 13",
                "unless_before: | unless_befor: | 14",
                "[have to] | [to?] | 15",
                "reason: a count | reasons: a count | 12",
            })
    @DisplayName("WORDING-10 a lexicon that cannot be read is refused with file and line, and there is none then")
    void refused(String right, String wrong, int line) {
        assertTrue(GOOD.contains(right), right);
        Read<PositionLexicon> read = read(GOOD.replace(right, wrong));
        assertEquals(Optional.empty(), read.value());
        assertTrue(read.findings().toString().contains("asks.yaml:" + line), read.findings()::toString);
    }

    @Test
    @DisplayName(
            "WORDING-10 labelled sentences are read; an unknown cue, an unknown case and a sentence twice are refused")
    void labelled() {
        assertEquals(
                List.of(new LabelledSentence("No.", Set.of(CueKind.LABEL), Optional.of("own"))),
                LabelledReader.read("x.yaml", "- {text: No., cues: [label], about: own}\n")
                        .orElseThrow());
        for (String wrong : List.of(
                "- {text: No., cues: [lable]}\n",
                "- {text: No., cues: [], about: else}\n",
                "- {text: No., cues: []}\n- {text: No., cues: [label]}\n",
                "- {text: No.}\n")) {
            assertEquals(Optional.empty(), LabelledReader.read("x.yaml", wrong).value(), wrong);
        }
    }
}
