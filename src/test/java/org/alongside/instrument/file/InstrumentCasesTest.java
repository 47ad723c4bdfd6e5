package org.alongside.instrument.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.PrivacyClass;
import org.alongside.instrument.Use;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.instrument.catalog.file.InstrumentLoader;
import org.alongside.instrument.scoring.CaseCheck;
import org.alongside.instrument.scoring.ScoringCase;
import org.alongside.kernel.Read;
import org.alongside.kernel.Slug;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The real instruments of this project, and every published case of each. */
class InstrumentCasesTest {

    private static final TextFiles FILES = TextFiles.below(Path.of("assessments"));

    static Stream<Arguments> published() {
        List<Arguments> cases = new ArrayList<>();
        for (Instrument instrument :
                InstrumentLoader.load("assessments", FILES).orElseThrow().all()) {
            String folder = instrument.key().toString();
            InstrumentReader.cases(FILES.in(folder), folder)
                    .forEach(c -> cases.add(Arguments.of(instrument.key() + ": " + c.description(), instrument, c)));
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    @DisplayName("INSTRUMENT-3: every published case of every instrument holds")
    void holds(String name, Instrument instrument, ScoringCase published) {
        assertEquals(Map.of(), CaseCheck.differences(instrument, published));
    }

    @Test
    @DisplayName("INSTRUMENT-2: the real folder has no finding, and both sittings of where-i-stand serve")
    void realFolder() {
        Read<InstrumentLibrary> loading = InstrumentLoader.load("assessments", FILES);
        assertEquals("", loading.findings().toString());
        InstrumentLibrary library = loading.orElseThrow();
        Instrument sitting = library.latest(new Slug("where-i-stand")).orElseThrow();
        Instrument habits = library.latest(new Slug("where-i-stand-habits")).orElseThrow();
        assertEquals(23, sitting.form().inOrder().size());
        assertEquals(10, habits.form().inOrder().size());
        assertEquals(List.of(Use.COUPLE, Use.COUPLE), List.of(sitting.use(), habits.use()));
        assertEquals(
                List.of("importance", "confidence", "time", "n", "t", "d", "k", "x", "readiness"),
                List.copyOf(sitting.outcomes().keySet()));
        assertEquals(
                PrivacyClass.ENGINE_ONLY, sitting.outcomes().get("readiness").privacy());
        assertEquals(List.of("r", "g"), List.copyOf(habits.outcomes().keySet()));
    }

    @Test
    @DisplayName("INSTRUMENT-2: gates are no instrument, and no fault either")
    void gates() {
        TextFiles files = TextFiles.of(Map.of("some-gate/v1/gates.yaml", "gates: []", "some-gate/SOURCE.md", "ours"));
        Read<InstrumentLibrary> loading = InstrumentLoader.load("assessments", files);
        assertEquals("", loading.findings().toString());
        assertEquals(List.of(), loading.orElseThrow().all());
    }

    @Test
    @DisplayName("INSTRUMENT-2: a broken instrument is refused whole and the rest serve")
    void oneBroken() {
        Map<String, String> files = new HashMap<>(FILES.byPath());
        files.computeIfPresent("where-i-stand/v1/scoring.yaml", (path, text) -> text.replace("n1: '+'", "n9: '+'"));
        Read<InstrumentLibrary> loading = InstrumentLoader.load("assessments", TextFiles.of(files));
        assertTrue(
                loading.findings().toString().contains("outcome 'n': item 'n9' is not in instrument.yaml"),
                loading.findings().toString());
        assertTrue(loading.orElseThrow().latest(new Slug("where-i-stand")).isEmpty());
        assertTrue(
                loading.orElseThrow().latest(new Slug("where-i-stand-habits")).isPresent());
    }

    @Test
    @DisplayName("INSTRUMENT-2 INV-47: a broken second version leaves the first one serving")
    void brokenSecondVersion() {
        Map<String, String> files = new HashMap<>(FILES.byPath());
        FILES.in("where-i-stand/v1").byPath().forEach((path, text) -> files.put("where-i-stand/v2/" + path, text));
        Read<InstrumentLibrary> unchanged = InstrumentLoader.load("assessments", TextFiles.of(files));
        assertTrue(unchanged.findings().toString().contains("the folder says where-i-stand/v2"));
        assertEquals(
                1,
                unchanged
                        .orElseThrow()
                        .latest(new Slug("where-i-stand"))
                        .orElseThrow()
                        .key()
                        .version());
        files.computeIfPresent(
                "where-i-stand/v2/instrument.yaml", (path, text) -> text.replace("version: 1", "version: 2"));
        InstrumentLibrary both =
                InstrumentLoader.load("assessments", TextFiles.of(files)).orElseThrow();
        assertEquals(
                2, both.latest(new Slug("where-i-stand")).orElseThrow().key().version());
        assertFalse(both.find(new Slug("where-i-stand"), 1).isEmpty());
    }
}
