package org.alongside.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.part.Prose;
import org.alongside.content.part.Questionnaire;
import org.alongside.content.part.Write;
import org.alongside.kernel.LocalizedText;
import org.alongside.kernel.Slug;
import org.alongside.kernel.Version;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final Course COURSE = SampleCourse.course();

    @Test
    @DisplayName("CONTENT-1 a course is read as its author wrote it")
    void asWritten() {
        assertEquals(UUID.fromString("0b8f1a52-6a0c-4f0e-9d57-3f1f3f6d2a01"), COURSE.uuid());
        assertEquals(new Slug("two-chairs"), COURSE.slug());
        assertEquals(new Version(1, 2, 0), COURSE.version());
        assertEquals(List.of("en", "es"), COURSE.languages());
        assertEquals("Dos sillas", COURSE.title().in("es"));
        assertEquals("I look for words.", COURSE.textOf(Entry.FINDING).in("en"));
        assertEquals(
                new PlacementTable(
                        new PlacementTable.LookingRule(3.5, 1, 3),
                        new PlacementTable.KeepingRule(4, 3.5, true),
                        new PlacementTable.WorkingRule(0.75),
                        new PlacementTable.FindingRule(0.75, 2.5),
                        3.5),
                COURSE.placement());
    }

    @Test
    @DisplayName("CONTENT-1 a module has its steps in the order of its manifest")
    void module() {
        CourseModule module = SampleCourse.module();
        assertEquals(
                List.of("morning-cup", "back-by-noon", "quiet-page"),
                module.steps().stream().map(s -> s.slug().value()).toList());
        assertEquals(3, module.ownMinutes());
        Step cup = SampleCourse.step("morning-cup");
        assertEquals(
                List.of(new Questionnaire("checkpoint", new Slug("where-i-stand"))), cup.parts(Questionnaire.class));
        assertEquals("A morning cup", cup.title("en"));
        assertEquals(
                new Write("words", Optional.of("Lo que noto")),
                cup.textFor(new Track(Entry.KEEPING, java.util.Set.of()), false, "es")
                        .parts()
                        .get(1));
        assertEquals(
                Optional.of("Five minutes, no more."),
                cup.textFor(new Track(Entry.KEEPING, java.util.Set.of()), false, "en")
                        .lede());
    }

    @Test
    @DisplayName("CONTENT-1 a joint step knows its own steps before it, and its smaller form")
    void jointStep() {
        JointStep line = SampleCourse.jointStep("one-line");
        assertEquals(1, line.size());
        assertEquals(JointStep.Mode.IN_TURNS, line.mode());
        assertEquals(
                List.of(
                        SampleCourse.step("morning-cup").uuid(),
                        SampleCourse.step("back-by-noon").uuid()),
                line.prerequisites());
        assertEquals(Optional.of(SampleCourse.jointStep("shared-look").uuid()), line.smallerForm());
        assertEquals("Una línea leída.", line.hint().in("es"));
        assertEquals(
                "Choose one line of your own and read it out.", line.markdown().in("en"));
    }

    @Test
    @DisplayName("CONTENT-1 a course without a module, a language or one of the four entries cannot be made")
    void courseNeeds() {
        refused(COURSE.languages(), COURSE.entries(), List.of());
        refused(List.of(), COURSE.entries(), COURSE.modules());
        refused(COURSE.languages(), COURSE.entries().subList(1, 4), COURSE.modules());
        List<EntryText> doubled = new ArrayList<>(COURSE.entries());
        doubled.add(doubled.get(0));
        refused(COURSE.languages(), doubled, COURSE.modules());
    }

    private static void refused(List<String> languages, List<EntryText> entries, List<CourseModule> modules) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Course(
                        COURSE.uuid(),
                        COURSE.slug(),
                        COURSE.version(),
                        COURSE.order(),
                        languages,
                        COURSE.title(),
                        COURSE.summary(),
                        entries,
                        COURSE.placement(),
                        modules));
    }

    @Test
    @DisplayName("CONTENT-1 CONTENT-5 a staying step without a hold text, or a step of no minutes, cannot be made")
    void stepNeeds() {
        StepText text = new StepText("T", Optional.empty(), List.of(new Prose("prose-1", "x")));
        StepTexts onlyDefault = new StepTexts(Map.of(Variant.DEFAULT, Map.of("en", text)));
        assertThrows(IllegalArgumentException.class, () -> step(5, true, onlyDefault));
        assertThrows(IllegalArgumentException.class, () -> step(0, false, onlyDefault));
        assertFalse(step(1, false, onlyDefault).staying());
        assertThrows(IllegalArgumentException.class, () -> new StepTexts(Map.of(Variant.HOLD, Map.of("en", text))));
        assertThrows(IllegalArgumentException.class, () -> new StepTexts(Map.of(Variant.DEFAULT, Map.of())));
        assertThrows(IllegalArgumentException.class, () -> new StepText(" ", Optional.empty(), List.of()));
    }

    private static Step step(int minutes, boolean staying, StepTexts texts) {
        return new Step(new UUID(0, 1), new Slug("a-step"), Step.StepKind.SOLO, minutes, staying, texts);
    }

    @Test
    @DisplayName("CONTENT-1 a joint step has a size from 0 to 4, and is not its own smaller form")
    void jointStepNeeds() {
        assertEquals(0, joint(0, 5, Optional.empty()).size());
        assertEquals(4, joint(4, 5, Optional.empty()).size());
        assertThrows(IllegalArgumentException.class, () -> joint(-1, 5, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> joint(5, 5, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> joint(0, 0, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> joint(0, 5, Optional.of(new UUID(0, 2))));
    }

    private static JointStep joint(int size, int minutes, Optional<UUID> smaller) {
        LocalizedText text = LocalizedText.of("en", "x");
        return new JointStep(
                new UUID(0, 2),
                new Slug("a-joint-step"),
                size,
                false,
                minutes,
                JointStep.Mode.IN_TURNS,
                smaller,
                new JointProperties(true, false, false, true),
                List.of(),
                text,
                text,
                text);
    }

    @Test
    @DisplayName("CONTENT-1 a library answers by uuid, and holds no uuid twice")
    void library() {
        CourseLibrary library = new CourseLibrary(List.of(COURSE));
        CourseModule module = SampleCourse.module();
        UUID look = SampleCourse.jointStep("shared-look").uuid();
        UUID cup = SampleCourse.step("morning-cup").uuid();
        assertEquals(Optional.of(COURSE), library.course(COURSE.uuid()));
        assertEquals(Optional.of(module), library.module(module.uuid()));
        assertEquals(Optional.of(COURSE), library.courseOfModule(module.uuid()));
        assertEquals(Optional.of(SampleCourse.step("morning-cup")), library.step(cup));
        assertEquals(Optional.of(SampleCourse.jointStep("shared-look")), library.jointStep(look));
        assertEquals(Optional.of(module), library.moduleOfStep(cup));
        assertEquals(Optional.of(module), library.moduleOfStep(look));
        assertEquals(Optional.empty(), library.course(look));
        assertEquals(Optional.empty(), library.step(look));
        assertEquals(Optional.empty(), library.moduleOfStep(COURSE.uuid()));
        assertThrows(IllegalArgumentException.class, () -> new CourseLibrary(List.of(COURSE, COURSE)));
    }
}
