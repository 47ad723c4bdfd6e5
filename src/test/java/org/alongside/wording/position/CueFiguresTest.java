package org.alongside.wording.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueFiguresTest {

    private static final CueRule.Exceptions NONE = new CueRule.Exceptions(List.of(), List.of(), List.of());
    private static final PositionLexicon NEVER = new PositionLexicon(
            new Contractions(Map.of()),
            new Voices(List.of(), List.of(), List.of()),
            List.of(new CueRule(CueKind.EVIDENCE, "why", List.of(WordPattern.of("never", Map.of())), NONE)),
            Set.of());

    private static LabelledSentence sentence(String text, CueKind... cues) {
        return new LabelledSentence(text, Set.of(cues), Optional.empty());
    }

    private static CueFigures figures(int flagged, int both) {
        return new CueFigures(CueKind.EVIDENCE, flagged, flagged, both);
    }

    @Test
    @DisplayName("WORDING-11 precision counts what was flagged, recall what was marked, each sentence once")
    void counts() {
        List<LabelledSentence> sentences = List.of(
                sentence("You never, never ask.", CueKind.EVIDENCE),
                sentence("I never ask."),
                sentence("You left on Monday.", CueKind.EVIDENCE),
                sentence("Good day."));
        CueFigures evidence = CueFigures.of(NEVER, sentences).stream()
                .filter(one -> one.kind() == CueKind.EVIDENCE)
                .findFirst()
                .orElseThrow();
        assertEquals(new CueFigures(CueKind.EVIDENCE, 2, 2, 1), evidence);
        assertEquals(new Proportion(1, 2), evidence.precision());
        assertEquals(new Proportion(1, 2), evidence.recall());
    }

    @Test
    @DisplayName(
            "WORDING-11 a cue is earned with 15 flagged sentences of which 13 are right, and not with 12, nor with 14")
    void earned() {
        assertTrue(figures(15, 13).isEarned());
        assertFalse(figures(15, 12).isEarned());
        assertFalse(figures(14, 14).isEarned());
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "5, 5", "13, 15", "40, 55", "1, 200"})
    @DisplayName("WORDING-11 each bound is the share from which what was seen lies 1.6449 standard errors away")
    void bounds(int hits, int of) {
        Proportion proportion = new Proportion(hits, of);
        for (double bound : List.of(proportion.lower(), proportion.upper())) {
            double variance = bound * (1 - bound) / of;
            double distance = proportion.share() - bound;
            assertEquals(1.6448536269514722 * 1.6448536269514722 * variance, distance * distance, 1e-12);
        }
        assertTrue(proportion.lower() < proportion.upper());
    }

    @Test
    @DisplayName("WORDING-11 of no sentences nothing is known, and counts that do not belong together are refused")
    void none() {
        assertEquals(0, new Proportion(0, 0).lower());
        assertEquals(1, new Proportion(0, 0).upper());
        assertThrows(IllegalArgumentException.class, () -> new Proportion(3, 2));
    }
}
