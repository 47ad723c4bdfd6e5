package org.alongside.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.content.part.Prose;
import org.alongside.kernel.Slug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantTest {

    private static final String TABLE = """
            # entry   | leanings         | hold  | order
            LOOKING   |                  | false | first,
            LOOKING   | REACHING         | false | looking-reaching, first-reaching, first,
            LOOKING   | GUARDING         | false | looking-guarding, first-guarding, first,
            LOOKING   | REACHING GUARDING| false | first,
            FINDING   |                  | false | first,
            FINDING   | REACHING         | false | finding-reaching, first-reaching, first,
            FINDING   | GUARDING         | false | finding-guarding, first-guarding, first,
            FINDING   | REACHING GUARDING| false | first,
            WORKING   |                  | false | second,
            WORKING   | REACHING         | false | working-reaching, second-reaching, second,
            WORKING   | GUARDING         | false | working-guarding, second-guarding, second,
            WORKING   | REACHING GUARDING| false | second,
            KEEPING   |                  | false | second,
            KEEPING   | REACHING         | false | keeping-reaching, second-reaching, second,
            KEEPING   | GUARDING         | false | keeping-guarding, second-guarding, second,
            KEEPING   | REACHING GUARDING| false | second,
            LOOKING   |                  | true  | hold, first,
            LOOKING   | REACHING         | true  | hold, looking-reaching, first-reaching, first,
            LOOKING   | GUARDING         | true  | hold, looking-guarding, first-guarding, first,
            LOOKING   | REACHING GUARDING| true  | hold, first,
            FINDING   |                  | true  | hold, first,
            FINDING   | REACHING         | true  | hold, finding-reaching, first-reaching, first,
            FINDING   | GUARDING         | true  | hold, finding-guarding, first-guarding, first,
            FINDING   | REACHING GUARDING| true  | hold, first,
            WORKING   |                  | true  | hold, second,
            WORKING   | REACHING         | true  | hold, working-reaching, second-reaching, second,
            WORKING   | GUARDING         | true  | hold, working-guarding, second-guarding, second,
            WORKING   | REACHING GUARDING| true  | hold, second,
            KEEPING   |                  | true  | hold, second,
            KEEPING   | REACHING         | true  | hold, keeping-reaching, second-reaching, second,
            KEEPING   | GUARDING         | true  | hold, keeping-guarding, second-guarding, second,
            KEEPING   | REACHING GUARDING| true  | hold, second,
            """;

    @ParameterizedTest(name = "{0} {1} hold {2}")
    @CsvSource(textBlock = TABLE, delimiter = '|')
    @DisplayName("CONTENT-2 the order in which a person's variant is looked for, in full; the default stands last")
    void order(Entry entry, String leanings, boolean hold, String order) {
        assertEquals(variants(order), Variant.inOrderFor(new Track(entry, leanings(leanings)), hold));
    }

    @ParameterizedTest(name = "{0} {1} hold {2}")
    @CsvSource(textBlock = TABLE, delimiter = '|')
    @DisplayName("CONTENT-2 a step gives the first text of that order which it has, whichever files are missing")
    void firstThereIs(Entry entry, String leanings, boolean hold, String order) {
        Track track = new Track(entry, leanings(leanings));
        List<Variant> wanted = new ArrayList<>(variants(order));
        Set<Variant> there = everyVariant();
        while (!wanted.isEmpty()) {
            boolean staying = there.contains(Variant.HOLD);
            Step step = step(staying, there);
            assertEquals(
                    "text of " + wanted.get(0).name(),
                    step.textFor(track, hold, "en").asText());
            there.remove(wanted.remove(0));
        }
    }

    @Test
    @DisplayName("CONTENT-2 INV-35 in a hold a staying step gives the hold text to everybody")
    void holdWins() {
        Step step = step(true, everyVariant());
        for (Entry entry : Entry.values()) {
            for (String leanings : List.of("", "REACHING", "GUARDING", "REACHING GUARDING")) {
                Track track = new Track(entry, leanings(leanings));
                assertEquals("text of hold", step.textFor(track, true, "en").asText());
            }
        }
    }

    @Test
    @DisplayName("INV-02 in a hold a step that is not about staying gives what it always gives")
    void holdChangesNoOtherStep() {
        Step step = step(false, everyVariant());
        Track track = new Track(Entry.KEEPING, Set.of(Leaning.GUARDING));
        assertEquals(step.textFor(track, false, "en"), step.textFor(track, true, "en"));
    }

    @Test
    @DisplayName("CONTENT-2 a language that a text lacks is answered by the reference language")
    void reference() {
        Step step = SampleCourse.step("morning-cup");
        Track track = new Track(Entry.WORKING, Set.of());
        assertEquals("Una taza", step.textFor(track, false, "es").title());
        assertEquals(step.textFor(track, false, "en"), step.textFor(track, false, "pt"));
    }

    @Test
    @DisplayName("CONTENT-2 there are fourteen variants by track; hold and the default are none")
    void byTrack() {
        assertEquals(14, Variant.byTrack().stream().distinct().count());
        assertTrue(new Variant("keeping-guarding").isByTrack());
        assertFalse(Variant.HOLD.isByTrack());
        assertFalse(Variant.DEFAULT.isByTrack());
        assertEquals(12, Variant.byTrack().stream().filter(Variant::isByLeaning).count());
        assertTrue(new Variant("first-reaching").isByLeaning());
        assertFalse(new Variant("second").isByLeaning());
        assertFalse(Variant.HOLD.isByLeaning());
    }

    @ParameterizedTest
    @CsvSource({"'', step.en.md", "hold, step.hold.en.md", "first-reaching, step.first-reaching.en.md"})
    @DisplayName("CONTENT-2 a file's name says which variant it is")
    void fileName(String name, String file) {
        assertEquals(file, new Variant(name).fileName("en"));
    }

    private static Set<Leaning> leanings(String names) {
        Set<Leaning> leanings = EnumSet.noneOf(Leaning.class);
        Optional.ofNullable(names).filter(n -> !n.isBlank()).stream()
                .flatMap(n -> Arrays.stream(n.strip().split(" ")))
                .map(Leaning::valueOf)
                .forEach(leanings::add);
        return leanings;
    }

    private static List<Variant> variants(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .map(Variant::new)
                .toList();
    }

    private static Set<Variant> everyVariant() {
        Set<Variant> all = Variant.byTrack().stream().collect(Collectors.toSet());
        all.add(Variant.HOLD);
        all.add(Variant.DEFAULT);
        return all;
    }

    private static Step step(boolean staying, Set<Variant> variants) {
        Map<Variant, Map<String, StepText>> texts = new LinkedHashMap<>();
        variants.forEach(v -> texts.put(
                v,
                Map.of(
                        Locale.ENGLISH.toLanguageTag(),
                        new StepText("T", Optional.empty(), List.of(new Prose("prose-1", "text of " + v.name()))))));
        return new Step(new UUID(0, 1), new Slug("a-step"), Step.StepKind.SOLO, 5, staying, new StepTexts(texts));
    }
}
