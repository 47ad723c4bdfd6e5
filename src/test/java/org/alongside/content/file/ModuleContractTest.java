package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alongside.content.Course;
import org.alongside.content.CourseModule;
import org.alongside.content.JointStep;
import org.alongside.content.SampleCourse;
import org.alongside.content.Step;
import org.alongside.content.StepText;
import org.alongside.content.part.Include;
import org.alongside.content.part.Part;
import org.alongside.content.part.Pick;
import org.alongside.content.part.Prose;
import org.alongside.content.part.Scene;
import org.alongside.content.part.Setback;
import org.alongside.kernel.TextFiles;
import org.alongside.wording.PlainText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What each module of the project's own courses has, because people stop reading where it is missing. */
class ModuleContractTest {

    private static final String FIRST_COURSE = "side-by-side";
    private static final String BEFORE = "somebody-carried-something";
    private static final int LINES = 12;
    private static final int LINES_BY_SIZE = 60;
    private static final int WORDS = 25;
    private static final int AIMS = 9;
    private static final int FEWEST_MINUTES = 20;
    private static final int MOST_MINUTES = 25;

    private static List<Course> courses(Path folder) {
        return CourseLoader.load(folder.toString(), TextFiles.below(folder))
                .orElseThrow()
                .library()
                .courses();
    }

    private static Stream<StepText> texts(Step step) {
        return step.texts().byVariant().values().stream().flatMap(byLanguage -> byLanguage.values().stream());
    }

    private static <P extends Part> List<P> parts(Stream<StepText> texts, Class<P> kind) {
        return texts.flatMap(text -> text.parts().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** What is missing, one sentence each. */
    private static List<String> against(CourseModule module) {
        List<String> missing = new ArrayList<>();
        if (!(module.steps().get(0).parts().get(0) instanceof Scene)) {
            missing.add("it opens without a scene");
        }
        List<Pick> picks = module.steps().stream()
                .flatMap(step -> parts(texts(step), Pick.class).stream())
                .toList();
        if (picks.isEmpty()) {
            missing.add("there is nothing to pick from");
        }
        for (Pick pick : picks) {
            if (pick.lines().size() < LINES) {
                missing.add(pick.id() + " has fewer than twelve lines");
            }
            pick.lines().stream()
                    .filter(line -> PlainText.words(line).size() > WORDS)
                    .forEach(line -> missing.add("too long to keep: " + line));
        }
        if (module.ownMinutes() < FEWEST_MINUTES || module.ownMinutes() > MOST_MINUTES) {
            missing.add("it takes " + module.ownMinutes() + " minutes");
        }
        long setbacks = module.steps().stream()
                .flatMap(step -> parts(Stream.of(step.texts().ofReference()), Setback.class).stream())
                .count();
        if (setbacks < 3) {
            missing.add("it does not say what to do when it goes wrong");
        }
        module.steps().stream()
                .filter(Step::staying)
                .filter(step -> !texts(step).allMatch(hasStandingLine()))
                .forEach(step -> missing.add(step.slug() + " does not say what it is not for"));
        return missing;
    }

    /** The lists in a joint step. */
    private static List<String> listed(JointStep step) {
        return step.markdown()
                .in("en")
                .lines()
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2))
                .toList();
    }

    /** The lines of a pick in a module of the project's own course. */
    private static List<String> picked(CourseModule module, String pick) {
        return module.steps().stream()
                .flatMap(step -> step.parts(Pick.class).stream())
                .filter(part -> part.id().equals(pick))
                .findFirst()
                .orElseThrow()
                .lines();
    }

    private static CourseModule module(String slug) {
        return courses(Path.of("course-content")).stream()
                .flatMap(course -> course.modules().stream())
                .filter(module -> module.slug().value().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static Predicate<StepText> hasStandingLine() {
        return text -> !parts(Stream.of(text), Include.class).isEmpty();
    }

    @Test
    @DisplayName("CONTENT-15 each module opens with a scene, offers twelve short lines before one's own, has cards for"
            + " when it goes wrong, says in every version what it is not for, and takes 20 to 25 minutes")
    void contract() {
        for (Course course : courses(Path.of("course-content"))) {
            for (CourseModule module : course.modules()) {
                assertEquals(List.of(), against(module), module.slug().value());
            }
        }
    }

    @Test
    @DisplayName("CONTENT-15 sabotage: a course that was written without it has none of it")
    void without() {
        CourseModule module =
                courses(SampleCourse.FOLDER.resolve("good")).get(0).modules().get(0);
        List<String> missing = against(module);
        assertTrue(missing.contains("it opens without a scene"), missing.toString());
        assertTrue(missing.contains("it takes 3 minutes"), missing.toString());
        assertTrue(missing.contains("it does not say what to do when it goes wrong"), missing.toString());
    }

    @Test
    @DisplayName("CONTENT-15 the names that two read aloud are those that one may pick alone, in their order")
    void names() {
        CourseModule loop = module("our-loop");
        assertEquals(picked(loop, "loop-name"), listed(loop.jointSteps().get(0)));
    }

    @Test
    @DisplayName("CONTENT-15 the beginnings that two read aloud or finish are the same twelve, and each of them may be"
            + " picked alone; there are sixty lines and more by size")
    void beginnings() {
        CourseModule portions = module("small-doses");
        List<String> small = picked(portions, "ten-second-line");
        List<String> aloud = listed(portions.jointSteps().get(0));
        assertEquals(LINES, aloud.size());
        assertEquals(aloud, listed(portions.jointSteps().get(1)));
        assertTrue(small.containsAll(aloud), aloud.toString());
        assertTrue(small.size()
                        + picked(portions, "a-minute").size()
                        + picked(portions, "five-minutes").size()
                >= LINES_BY_SIZE);
    }

    @Test
    @DisplayName("CONTENT-15 the aims that two may read aloud are at least nine of those that one may pick alone, in"
            + " their order; the smaller form is about none of them")
    void aims() {
        CourseModule path = module("a-path-that-is-ours");
        List<String> alone = picked(path, "my-aim");
        List<String> aloud = listed(path.jointSteps().get(1));
        assertTrue(aloud.size() >= AIMS, aloud.toString());
        assertEquals(alone.stream().filter(aloud::contains).toList(), aloud);
        assertTrue(listed(path.jointSteps().get(0)).stream().noneMatch(alone::contains));
    }

    @Test
    @DisplayName("CONTENT-15 the three endings are told in the same number of words, in the order of the alphabet")
    void endings() {
        Step ends = module("room-for-both").steps().stream()
                .filter(step -> step.slug().value().equals("three-ways-to-end"))
                .findFirst()
                .orElseThrow();
        List<List<String>> told = texts(ends).map(ModuleContractTest::endings).toList();
        assertEquals(2, told.size());
        for (List<String> endings : told) {
            assertEquals(3, endings.size());
            assertEquals(endings.stream().sorted().toList(), endings);
            assertEquals(
                    1,
                    endings.stream()
                            .map(ending -> PlainText.words(ending.substring(ending.indexOf(".** ") + 4))
                                    .size())
                            .distinct()
                            .count(),
                    endings.toString());
        }
    }

    /** The paragraphs that begin with a name in bold. */
    private static List<String> endings(StepText text) {
        return parts(Stream.of(text), Prose.class).stream()
                .flatMap(prose -> prose.markdown().lines())
                .filter(line -> line.startsWith("**"))
                .toList();
    }

    @Test
    @DisplayName("CONTENT-15 what two may say or read aloud in the last part may be picked alone, in the same order;"
            + " whoever may open a larger step for two may open its smaller form")
    void supports() {
        CourseModule room = module("room-for-both");
        List<JointStep> joint = room.jointSteps();
        for (Map.Entry<Integer, String> each :
                Map.of(1, "my-stem", 2, "what-stays").entrySet()) {
            List<String> aloud = listed(joint.get(each.getKey()));
            assertTrue(aloud.size() >= AIMS, aloud.toString());
            assertEquals(
                    picked(room, each.getValue()).stream()
                            .filter(aloud::contains)
                            .toList(),
                    aloud);
        }
        for (JointStep step : joint) {
            joint.stream()
                    .filter(other ->
                            step.smallerForm().filter(other.uuid()::equals).isPresent())
                    .forEach(smaller ->
                            assertTrue(step.prerequisites().containsAll(smaller.prerequisites()), step.toString()));
        }
    }

    @Test
    @DisplayName("CONTENT-15 settling for two has the sizes 0 to 3, each of them the smaller form of the next and open"
            + " to whoever may open that; what is read aloud may be picked alone, in the same order")
    void settling() {
        CourseModule settling = module("settling-together");
        List<JointStep> joint = settling.jointSteps();
        assertEquals(List.of(0, 1, 2, 3), joint.stream().map(JointStep::size).toList());
        for (int size = 1; size < joint.size(); size++) {
            JointStep smaller = joint.get(size - 1);
            assertEquals(smaller.uuid(), joint.get(size).smallerForm().orElseThrow());
            assertTrue(joint.get(size).prerequisites().containsAll(smaller.prerequisites()));
        }
        for (Map.Entry<Integer, String> each :
                Map.of(1, "my-settling", 3, "my-repair").entrySet()) {
            List<String> aloud = listed(joint.get(each.getKey()));
            assertTrue(aloud.size() >= AIMS, aloud.toString());
            assertEquals(
                    picked(settling, each.getValue()).stream()
                            .filter(aloud::contains)
                            .toList(),
                    aloud);
        }
    }

    @Test
    @DisplayName("CONTENT-15 where one stands ends by leading to the four descriptions of its own course, in"
            + " each text of the step before what is read a day later, and in no other")
    void entry() {
        for (Course course : courses(Path.of("course-content"))) {
            String address = "](/learning/entry?id=" + course.uuid() + ")";
            List<String> leading = course.steps().stream()
                    .filter(step -> texts(step).anyMatch(text -> text.asText().contains("/learning/entry")))
                    .map(step -> step.slug().value())
                    .toList();
            assertEquals(FIRST_COURSE.equals(course.slug().value()) ? List.of(BEFORE) : List.of(), leading);
            course.steps().stream()
                    .filter(step -> step.slug().value().equals(BEFORE))
                    .forEach(step -> assertTrue(
                            texts(step).allMatch(text -> text.asText().contains(address)), address));
        }
    }

    @Test
    @DisplayName("CONTENT-15 the look at the outline lists the titles of all own steps of its module, in their order")
    void outline() {
        CourseModule space = module("space-with-a-way-back");
        List<String> titles = space.steps().stream()
                .map(step -> step.texts().ofReference().title())
                .toList();
        assertEquals(titles, listed(space.jointSteps().get(0)));
    }
}
