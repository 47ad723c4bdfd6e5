package org.alongside.instrument.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.MissingRule;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.PrivacyClass;
import org.alongside.instrument.ScoringRule;
import org.alongside.instrument.Use;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.instrument.catalog.file.InstrumentLoader;
import org.alongside.instrument.interpretation.rule.Direction;
import org.alongside.kernel.Slug;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What our own instruments ask and make of it, as domain 3.2 has it. */
class OwnInstrumentsTest {

    private static final InstrumentLibrary LIBRARY = InstrumentLoader.load(
                    "assessments", TextFiles.below(Path.of("assessments")))
            .orElseThrow();

    private static final Pattern TWO_IDEAS_OR_JARGON = Pattern.compile(
            "(?i)\\b(and|or|not|never|n't|he|she|his|her|avoid\\w*|attach\\w*|regulat\\w*|trauma\\w*)\\b");

    private static Instrument instrument(String slug) {
        return LIBRARY.latest(new Slug(slug)).orElseThrow();
    }

    private static Stream<Outcome> outcomes(String slug) {
        return instrument(slug).outcomes().values().stream();
    }

    private static List<String> ids(String slug) {
        return List.copyOf(instrument(slug).outcomes().keySet());
    }

    @Test
    @DisplayName("INSTRUMENT-33 the load is shown in its two halves, each from all its answers, with no number of both")
    void load() {
        assertEquals(List.of("carrying", "carried"), ids("where-i-stand-load"));
        assertTrue(outcomes("where-i-stand-load").allMatch(o -> o.rule() instanceof ScoringRule.Mean));
        assertTrue(outcomes("where-i-stand-load").allMatch(o -> o.missing().equals(MissingRule.needsAll(2))));
    }

    @Test
    @DisplayName("INSTRUMENT-33 measuring gives three flags of two, two and one sentences, and no mean")
    void measuring() {
        assertEquals(List.of("comparing", "expecting", "rescuing"), ids("where-i-stand-measuring"));
        assertTrue(outcomes("where-i-stand-measuring").allMatch(o -> o.rule().equals(new ScoringRule.CountAtLeast(4))));
        assertEquals(
                List.of(2, 2, 1),
                outcomes("where-i-stand-measuring").map(o -> o.items().size()).toList());
    }

    @Test
    @DisplayName("INSTRUMENT-33 free choice needs its three answers, and my stance is four scales of four for training")
    void choiceAndStance() {
        assertEquals(
                List.of(MissingRule.needsAll(3)),
                outcomes("where-i-stand-choice").map(Outcome::missing).toList());
        assertEquals(List.of("spotting", "stepping", "reading", "stopping"), ids("my-stance"));
        assertEquals(
                Set.of(4),
                Set.copyOf(outcomes("my-stance").map(o -> o.items().size()).toList()));
        assertEquals(Use.TRAINING, instrument("my-stance").use());
    }

    @Test
    @DisplayName("INSTRUMENT-33 the weekly one asks at most four questions, each an outcome of its own")
    void pulse() {
        assertTrue(instrument("weekly-pulse").form().items().size() <= 4);
        assertEquals(List.copyOf(instrument("weekly-pulse").form().items().keySet()), ids("weekly-pulse"));
        outcomes("weekly-pulse")
                .forEach(o -> assertEquals(Set.of(o.id()), o.items().keySet()));
        instrument("weekly-pulse")
                .text("en")
                .items()
                .values()
                .forEach(text -> assertFalse(text.toLowerCase().contains("partner"), text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "where-i-stand",
                "where-i-stand-habits",
                "where-i-stand-load",
                "where-i-stand-measuring",
                "where-i-stand-choice",
                "weekly-pulse",
                "my-stance"
            })
    @DisplayName("INSTRUMENT-33 our own come without norms, cut scores and reliability, and are their owner's alone")
    void notValidated(String slug) {
        assertTrue(instrument(slug).norms().isEmpty());
        outcomes(slug).forEach(o -> {
            assertTrue(o.properties().cuts().isEmpty(), o.id());
            assertTrue(o.properties().reliability().isEmpty(), o.id());
            assertTrue(Set.of(PrivacyClass.OWNER, PrivacyClass.ENGINE_ONLY).contains(o.privacy()), o.id());
            assertTrue(
                    slug.equals("weekly-pulse") || o.properties().direction() == Direction.NONE,
                    o.id() + " has a better side");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "where-i-stand-load",
                "where-i-stand-measuring",
                "where-i-stand-choice",
                "weekly-pulse",
                "my-stance"
            })
    @DisplayName("INSTRUMENT-33 each sentence has one idea, few words, no denial, and nobody's gender")
    void plainSentences(String slug) {
        instrument(slug).text("en").items().values().forEach(text -> {
            assertTrue(text.split(" ").length <= 15, text);
            assertFalse(TWO_IDEAS_OR_JARGON.matcher(text).find(), text);
        });
    }
}
