package org.alongside.learning.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.content.CourseModule;
import org.alongside.content.JointStep;
import org.alongside.content.Step;
import org.alongside.content.StepLength;
import org.alongside.content.StepPlace;
import org.alongside.content.Variant;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Visit;
import org.alongside.kernel.Finding;

/**
 * {@code /admin/preview}: each step of each course in all of its texts, side by side and as wide as a telephone, that
 * for a hold included ({@link PreviewTextPage}). Whoever writes a course sees here what they saved.
 */
@Named
@RequestScoped
public class PreviewPage {

    @Inject
    Visit visit;

    @Inject
    CourseLibrary library;

    private String heading = "";
    private List<PreviewedCourse> courses = List.of();
    private List<PreviewedText> texts = List.of();
    private List<String> findings = List.of();
    private int edition;

    /** The steps of a course by their modules. */
    public record PreviewedCourse(String title, List<PreviewedModule> modules) {}

    /** The steps of a module, own ones first. */
    public record PreviewedModule(String title, List<PreviewedStep> steps) {}

    /** A step to open. @param hint how long, and how many texts it has */
    public record PreviewedStep(UUID id, String title, String hint) {}

    /** One text of a step: its file, and where it is shown. */
    public record PreviewedText(String file, String address, String minutes) {}

    public void act() {
        edition = library.edition();
        findings = library.findings().stream().map(Finding::toString).toList();
        if (visit.text("id").isEmpty()) {
            courses = library.courses().stream().map(this::course).toList();
            return;
        }
        UUID id = visit.neededId("id");
        Optional<StepPlace> own = library.place(id);
        own.ifPresent(this::show);
        if (own.isEmpty()) {
            show(library.jointStep(id).orElseThrow(NotHere::new));
        }
    }

    private PreviewedCourse course(Course course) {
        return new PreviewedCourse(
                course.title().in(visit.language()),
                course.modules().stream().map(this::module).toList());
    }

    private PreviewedModule module(CourseModule module) {
        List<PreviewedStep> steps = new ArrayList<>();
        module.steps().forEach(step -> steps.add(step(step)));
        module.jointSteps()
                .forEach(step -> steps.add(new PreviewedStep(
                        step.uuid(),
                        step.title().in(visit.language()),
                        visit.say("preview.for-two", step.size(), step.minutes()))));
        return new PreviewedModule(module.title().in(visit.language()), steps);
    }

    private PreviewedStep step(Step step) {
        long all =
                step.texts().byVariant().values().stream().mapToLong(Map::size).sum();
        return new PreviewedStep(
                step.uuid(), step.title(visit.language()), visit.say("preview.step", step.minutes(), all));
    }

    private void show(JointStep step) {
        heading = step.title().in(visit.language());
        texts = library
                .moduleOfStep(step.uuid())
                .flatMap(module -> library.courseOfModule(module.uuid()))
                .orElseThrow()
                .languages()
                .stream()
                .map(language -> text(step.uuid(), Variant.DEFAULT, language, ""))
                .toList();
    }

    private void show(StepPlace place) {
        Step step = place.step();
        heading = step.title(visit.language());
        List<PreviewedText> all = new ArrayList<>();
        step.texts()
                .byVariant()
                .forEach((variant, byLanguage) -> byLanguage.forEach((language, text) -> all.add(text(
                        step.uuid(),
                        variant,
                        language,
                        visit.say("preview.minutes", StepLength.of(text).minutes())))));
        texts = List.copyOf(all);
    }

    private static PreviewedText text(UUID step, Variant variant, String language, String minutes) {
        String file = variant.fileName(language);
        return new PreviewedText(file, "/admin/preview-text?id=" + step + "&file=" + file, minutes);
    }

    public String getHeading() {
        return heading;
    }

    public List<PreviewedCourse> getCourses() {
        return courses;
    }

    public List<PreviewedText> getTexts() {
        return texts;
    }

    /** Which edition of the courses this is; 0 where nobody works on them, and nothing has to be looked for. */
    public int getEdition() {
        return edition;
    }

    /** What is wrong in the folder of courses, as it was last saved. */
    public List<String> getFindings() {
        return findings;
    }
}
