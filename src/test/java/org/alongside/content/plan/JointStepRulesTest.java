package org.alongside.content.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.content.JointProperties;
import org.alongside.content.JointStep;
import org.alongside.content.SampleCourse;
import org.alongside.content.Variant;
import org.alongside.content.file.CourseLoader;
import org.alongside.content.file.LoadedCourses;
import org.alongside.kernel.LocalizedText;
import org.alongside.kernel.Read;
import org.alongside.kernel.Slug;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JointStepRulesTest {

    private static final String MANIFEST = "modules/first-light/module.yaml";

    @ParameterizedTest
    @CsvSource({
        "true,  false, false, true,  0",
        "false, false, false, true,  1",
        "true,  true,  false, true,  1",
        "true,  false, true,  true,  1",
        "true,  false, false, false, 1",
        "false, true,  true,  false, 4",
    })
    @DisplayName("INV-19 CONTENT-6 each of the four properties that is not as it should be is one reason against")
    void fourProperties(boolean speaks, boolean reply, boolean rating, boolean opens, int reasons) {
        JointProperties properties = new JointProperties(speaks, reply, rating, opens);
        assertEquals(
                reasons,
                JointStepRules.against(properties, Set.of(Variant.DEFAULT)).size());
    }

    @Test
    @DisplayName("INV-19 CONTENT-6 every variant but the default is a reason against")
    void variants() {
        JointProperties good = new JointProperties(true, false, false, true);
        for (Variant variant : Variant.byTrack()) {
            assertEquals(
                    1,
                    JointStepRules.against(good, Set.of(Variant.DEFAULT, variant))
                            .size(),
                    variant.name());
        }
        assertEquals(
                1,
                JointStepRules.against(good, Set.of(Variant.DEFAULT, Variant.HOLD))
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "      speaker_witness: true|      speaker_witness: false",
                "      reply_expected: false|      reply_expected: true",
                "      rating_allowed: false|      rating_allowed: true",
                "      opens_and_closes: true|      opens_and_closes: false",
                "      speaker_witness: true\n|",
                "      reply_expected: false\n|",
                "      rating_allowed: false\n|",
                "      opens_and_closes: true|",
            })
    @DisplayName("INV-19 a course whose joint step lacks or bends one property is not published (sabotage of each)")
    void sabotagedPropertyIsNotPublished(String sabotage) {
        String good = SampleCourse.files().text(MANIFEST).orElseThrow();
        String[] change = sabotage.split("\\|", -1);
        assertTrue(good.contains(change[0]), "the sabotage bites");
        notPublished(Map.of(MANIFEST, good.replace(change[0], change[1])));
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "second-guarding", "looking-reaching"})
    @DisplayName("INV-19 a course whose joint step has a variant by track is not published (sabotage)")
    void sabotagedVariantIsNotPublished(String variant) {
        String folder = "modules/first-light/joint/one-line/step." + variant;
        notPublished(Map.of(folder + ".en.md", "Another text.", folder + ".es.md", "Otro texto."));
    }

    @Test
    @DisplayName("INV-19 without any sabotage the same course is published")
    void goodOneIsPublished() {
        assertEquals(1, load(Map.of()).orElseThrow().library().courses().size());
    }

    @Test
    @DisplayName("CONTENT-6 smaller forms lead down or stay level, and never in a circle")
    void smallerForms() {
        JointStep a = joint(1, 0, Optional.empty());
        JointStep b = joint(2, 1, Optional.of(a.uuid()));
        assertEquals(Map.of(), JointStepRules.againstSmallerForms(List.of(a, b)));

        JointStep up = joint(3, 0, Optional.of(b.uuid()));
        assertEquals(
                Set.of(up),
                JointStepRules.againstSmallerForms(List.of(a, b, up)).keySet());

        JointStep one = joint(4, 1, Optional.of(new UUID(0, 5)));
        JointStep two = joint(5, 1, Optional.of(new UUID(0, 4)));
        assertEquals(
                Set.of(one, two),
                JointStepRules.againstSmallerForms(List.of(one, two)).keySet());
    }

    private static JointStep joint(long id, int size, Optional<UUID> smaller) {
        LocalizedText text = LocalizedText.of("en", "x");
        return new JointStep(
                new UUID(0, id),
                new Slug("joint-" + id),
                size,
                false,
                5,
                JointStep.Mode.IN_TURNS,
                smaller,
                new JointProperties(true, false, false, true),
                List.of(),
                text,
                text,
                text);
    }

    private static void notPublished(Map<String, String> changes) {
        Read<LoadedCourses> loading = load(changes);
        assertTrue(loading.findings().hasErrors());
        assertFalse(loading.orElseThrow().library().courses().iterator().hasNext());
    }

    private static Read<LoadedCourses> load(Map<String, String> changes) {
        TreeMap<String, String> files = new TreeMap<>();
        SampleCourse.files().byPath().forEach((path, text) -> files.put(SampleCourse.NAME + "/" + path, text));
        changes.forEach((path, text) -> files.put(SampleCourse.NAME + "/" + path, text));
        return CourseLoader.load("courses", TextFiles.of(files));
    }
}
