package org.alongside.content.file;

import java.util.List;
import java.util.UUID;
import org.alongside.content.CourseModule;
import org.alongside.content.JointStep;
import org.alongside.content.Step;
import org.alongside.content.plan.JointStepRules;
import org.alongside.content.plan.OwnStepRules;
import org.alongside.kernel.Findings;

/**
 * The rules of the house that a file's form cannot hold. It works on all that reading has noted, so that an author with
 * a spelling mistake in a manifest still learns everything else in the same run.
 */
public final class CourseLinter {

    private final CourseNotes notes;
    private final Findings findings = new Findings();

    private CourseLinter(CourseNotes notes) {
        this.notes = notes;
    }

    /** What the rules find, beside what reading found. */
    public static Findings lint(CourseReading reading) {
        return new CourseLinter(reading.notes()).lint();
    }

    private Findings lint() {
        notes.uuids().values().forEach(this::once);
        for (CourseModule module : notes.modules()) {
            module.steps().forEach(this::own);
            module.jointSteps().forEach(step -> joint(module, step));
            JointStepRules.againstSmallerForms(module.jointSteps())
                    .forEach((step, reason) -> error(step.uuid(), reason));
        }
        firstJointStep();
        return findings.addAll(TextLint.of(notes.passages()));
    }

    private void once(List<CourseNotes.NotePlace> places) {
        for (CourseNotes.NotePlace place : places.subList(1, places.size())) {
            CourseNotes.NotePlace first = places.get(0);
            findings.error(
                    place.file(),
                    place.line(),
                    "this uuid stands in " + first.file() + ":" + first.line() + " already");
        }
    }

    private void own(Step step) {
        OwnStepRules.against(step).forEach(reason -> error(step.uuid(), "step '" + step.slug() + "': " + reason));
    }

    private void joint(CourseModule module, JointStep step) {
        var variants = notes.variantsIn("modules/" + module.slug() + "/joint/" + step.slug());
        JointStepRules.against(step.properties(), variants)
                .forEach(reason -> error(step.uuid(), "joint step '" + step.slug() + "': " + reason));
    }

    /** Everybody starts at size 0: without a first step of that size nobody ever comes to the others. */
    private void firstJointStep() {
        notes.modules().stream()
                .flatMap(module -> module.jointSteps().stream())
                .findFirst()
                .filter(first -> first.size() > JointStep.SMALLEST || first.staying())
                .ifPresent(first -> {
                    CourseNotes.NotePlace place = place(first.uuid());
                    String reason = "the first joint step of a course should be of size 0 and not about staying";
                    findings.warning(place.file(), place.line(), reason);
                });
    }

    private void error(UUID step, String reason) {
        CourseNotes.NotePlace place = place(step);
        findings.error(place.file(), place.line(), reason);
    }

    private CourseNotes.NotePlace place(UUID step) {
        return notes.uuids()
                .getOrDefault(step, List.of(new CourseNotes.NotePlace(notes.folder() + "course.yaml", 0)))
                .get(0);
    }
}
