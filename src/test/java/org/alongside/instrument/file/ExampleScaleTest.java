package org.alongside.instrument.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Item;
import org.alongside.instrument.Keying;
import org.alongside.instrument.MissingRule;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.PrivacyClass;
import org.alongside.instrument.ScoringRule;
import org.alongside.instrument.ScoringRule.Calculated;
import org.alongside.instrument.ScoringRule.Graded;
import org.alongside.instrument.Synthetic;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.catalog.Eligibility;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.instrument.catalog.file.InstrumentLoader;
import org.alongside.instrument.interpretation.rule.BandRule;
import org.alongside.instrument.interpretation.rule.ChangeRule;
import org.alongside.instrument.interpretation.rule.CutScores.Cut;
import org.alongside.instrument.interpretation.rule.Direction;
import org.alongside.instrument.interpretation.rule.Reliability;
import org.alongside.instrument.scoring.ScoringCase;
import org.alongside.instrument.scoring.report.ScoreStatus;
import org.alongside.kernel.Read;
import org.alongside.kernel.Slug;
import org.alongside.kernel.TextFiles;
import org.alongside.learning.policy.CheckpointRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The example is a manual: whatever the form can say, it says once, and its cases show what comes of it. */
class ExampleScaleTest {

    private static final TextFiles FILES = TextFiles.below(Path.of("assessments"));
    private static final Read<Instrument> READING =
            InstrumentReader.read(FILES.in("example-scale/v1"), "example-scale/v1", Strictness.SERVING);
    private static final List<ScoringCase> CASES =
            InstrumentReader.cases(FILES.in("example-scale/v1"), "example-scale/v1");
    private static final Instrument EXAMPLE = READING.value().orElseThrow();

    private static <T> Set<T> all(Function<Outcome, Stream<T>> what) {
        return EXAMPLE.outcomes().values().stream().flatMap(what).collect(Collectors.toSet());
    }

    private static Stream<ChangeRule> change(Outcome outcome) {
        return outcome.properties().rules().change().stream();
    }

    @Test
    @DisplayName("INSTRUMENT-3 the example has every rule, sign, privacy class, direction and reliability once")
    void everyRule() {
        assertEquals(
                Set.of(ScoringRule.class.getPermittedSubclasses()),
                all(o -> Stream.of(o.rule().getClass())));
        assertEquals(
                EnumSet.allOf(Graded.Method.class),
                all(o -> o.rule() instanceof Graded graded ? Stream.of(graded.method()) : Stream.empty()));
        assertEquals(EnumSet.allOf(Keying.class), all(o -> o.items().values().stream()));
        assertEquals(EnumSet.allOf(PrivacyClass.class), all(o -> Stream.of(o.privacy())));
        assertEquals(
                EnumSet.allOf(Direction.class),
                all(o -> Stream.of(o.properties().direction())));
        assertEquals(
                EnumSet.allOf(Reliability.ReliabilityStatus.class),
                all(o ->
                        o.properties().reliability().stream().map(r -> r.known().status())));
        assertTrue(
                EXAMPLE.form().choices().stream().anyMatch(item -> item.choice().min() < 0));
    }

    @Test
    @DisplayName("INSTRUMENT-3 the example has each band, change rule, boundary, missing rule and a nested expression")
    void everyReading() {
        assertEquals(
                EnumSet.allOf(BandRule.BandKind.class),
                all(o -> Stream.of(o.properties().rules().band().kind())));
        assertEquals(
                EnumSet.allOf(ChangeRule.ChangeMethod.class), all(o -> change(o).map(ChangeRule::variant)));
        assertEquals(
                EnumSet.allOf(ChangeRule.ReliabilitySource.class),
                all(o -> change(o).map(c -> c.exactness().source())));
        assertEquals(
                2,
                all(o -> change(o).flatMap(c -> c.recovery().stream()).map(Object::getClass))
                        .size());
        assertEquals(
                Set.of(true, false),
                all(o -> o.properties().cuts().stream()
                        .flatMap(c -> c.cuts().stream())
                        .map(Cut::includeBoundary)));
        assertEquals(Set.of(true, false), all(o -> Stream.of(o.missing()).map(MissingRule::prorate)));
        assertTrue(all(o -> o.rule() instanceof Calculated c ? c.expression().outcomes().stream() : Stream.empty())
                .contains("pace"));
        assertEquals(2, EXAMPLE.norms().size());
        assertTrue(EXAMPLE.form().item("h1").orElseThrow().showIf().isPresent(), "asked only after certain answers");
        assertTrue(all(o -> o.items().keySet().stream()).stream().noneMatch("h1"::equals), "feeds no outcome");
    }

    @Test
    @DisplayName("INSTRUMENT-34 the example asks once in own words, at its end, with words in its cases")
    void ownWords() {
        assertEquals(
                List.of("own_words"),
                EXAMPLE.form().inOwnWords().stream().map(Item::id).toList());
        assertFalse(EXAMPLE.form()
                .inOrder()
                .get(EXAMPLE.form().inOrder().size() - 1)
                .isScored());
        assertTrue(CASES.stream().anyMatch(c -> c.answers().byItem().get("own_words") instanceof Answer.InWords));
    }

    @Test
    @DisplayName("INSTRUMENT-27 the example is released, and no course may ask it: its parameters are made up")
    void neverInACourse() {
        assertTrue(FILES.text("released.sha256").orElseThrow().contains("  example-scale/v1/scoring.yaml"));
        InstrumentLibrary library = InstrumentLoader.load("assessments", FILES).orElseThrow();
        assertTrue(CheckpointRules.against(new Slug("example-scale"), library)
                .orElseThrow()
                .contains("synthetic parameters"));
    }

    @Test
    @DisplayName("INSTRUMENT-3 every outcome of the example has a case for each status it can have, with its exactness")
    void everyStatus() {
        EXAMPLE.outcomes().forEach((id, outcome) -> {
            Set<ScoreStatus> wanted = EnumSet.of(ScoreStatus.COMPLETE, ScoreStatus.NOT_COMPUTABLE);
            if (outcome.missing().prorate() || Set.of("index", "pace").contains(id)) {
                wanted.add(ScoreStatus.PRORATED);
            }
            Set<ScoreStatus> shown = CASES.stream()
                    .map(c -> c.expected().get(id))
                    .flatMap(expected -> expected.status().stream())
                    .collect(Collectors.toSet());
            assertTrue(shown.containsAll(wanted), id + " " + shown);
        });
        assertTrue(CASES.stream()
                .map(ScoringCase::expected)
                .allMatch(
                        expected -> expected.keySet().equals(EXAMPLE.outcomes().keySet())));
    }

    @Test
    @DisplayName("INSTRUMENT-32 the example says so in its title, and is offered to administrators alone")
    void offered() {
        assertTrue(EXAMPLE.text("en").frame().title().startsWith("Example"));
        InstrumentLibrary library = InstrumentLoader.load("assessments", FILES).orElseThrow();
        assertFalse(Eligibility.to(false, library).contains(EXAMPLE));
        assertTrue(Eligibility.to(true, library).contains(EXAMPLE));
        assertEquals(
                List.of(new Slug("example-scale")),
                library.all().stream()
                        .filter(Synthetic::is)
                        .map(i -> i.key().slug())
                        .toList());
    }
}
