package org.alongside.wording.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.wording.position.CueFigures;
import org.alongside.wording.position.CueKind;
import org.alongside.wording.position.LabelledSentence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the rules of each language against sentences in which people marked the cues. */
class LabelledSetsTest {

    private static final Path FOLDER = Path.of("src/test/resources/wording/labelled");

    private static List<LabelledSentence> set(String name) throws IOException {
        Path file = FOLDER.resolve(name + ".yaml");
        return LabelledReader.read(file.toString(), Files.readString(file)).orElseThrow();
    }

    private static List<LabelledSentence> heldOut(String language) throws IOException {
        return CueFigures.heldOut(set("held-out." + language), set("tuning." + language));
    }

    private static List<String> texts(String set) throws IOException {
        return set(set).stream().map(LabelledSentence::text).toList();
    }

    /** The kinds of these that have no right to be shown, by these sentences. */
    private static List<String> unearned(String language, Set<CueKind> shown, List<LabelledSentence> heldOut) {
        return CueFigures.of(WordingLint.lexicon(language).orElseThrow(), heldOut).stream()
                .filter(figures -> shown.contains(figures.kind()) && !figures.isEarned())
                .map(figures -> figures.kind().id())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "de"})
    @DisplayName("WORDING-11 every kind that people see has earned it on the sentences held out from the rules")
    void shown(String language) throws IOException {
        Set<CueKind> shown = WordingLint.lexicon(language).orElseThrow().shown();
        assertEquals(List.of(), unearned(language, shown, heldOut(language)));
    }

    @Test
    @DisplayName("WORDING-11 sabotage: where nobody marked anything, every kind that is shown is found to be unearned")
    void sabotage() throws IOException {
        List<LabelledSentence> unmarked = heldOut("en").stream()
                .map(one -> new LabelledSentence(one.text(), Set.of(), one.about()))
                .toList();
        assertEquals(
                CueKind.values().length,
                unearned("en", EnumSet.allOf(CueKind.class), unmarked).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "de"})
    @DisplayName("WORDING-10 every pattern finds a sentence of the tuning set: none stands there for nothing")
    void noDeadRows(String language) throws IOException {
        assertEquals(List.of(), WordingLint.lexicon(language).orElseThrow().unheard(texts("tuning." + language)));
    }

    @ParameterizedTest
    @CsvSource({"tuning.en, 30, 130", "held-out.en, 15, 60", "held-out.es, 1, 30", "held-out.de, 1, 30"})
    @DisplayName("WORDING-11 the sets hold enough of each kind, and enough without any")
    void enough(String name, int ofEach, int without) throws IOException {
        List<LabelledSentence> set = set(name);
        for (CueKind kind : CueKind.values()) {
            long marked = set.stream().filter(one -> one.cues().contains(kind)).count();
            assertTrue(marked >= ofEach, name + " has " + marked + " of " + kind.id());
        }
        assertTrue(set.stream().filter(one -> one.cues().isEmpty()).count() >= without, name);
    }
}
