package org.alongside.content.file;

import java.util.List;
import java.util.UUID;
import org.alongside.content.CourseModule;
import org.alongside.content.JointStep;
import org.alongside.content.Step;
import org.alongside.content.file.part.NamedPart;
import org.alongside.content.part.Prose;
import org.alongside.content.plan.JointStepRules;
import org.alongside.content.plan.OwnStepRules;
import org.alongside.kernel.FilePlace;
import org.alongside.kernel.Findings;

/**
 * The rules of the house that a file's form cannot hold. It works on all that reading has noted, so that an author with
 * a spelling mistake in a manifest still learns everything else in the same run.
 */
final class CourseLinter {

    private final CourseDraft draft;
    private final Findings findings = new Findings();

    private CourseLinter(CourseDraft draft) {
        this.draft = draft;
    }

    /** What the rules find, beside what reading found. */
    static Findings lint(CourseDraft draft) {
        return new CourseLinter(draft).lint();
    }

    private Findings lint() {
        draft.uuids().values().forEach(this::once);
        for (CourseModule module : draft.modules()) {
            module.steps().forEach(this::own);
            module.jointSteps().forEach(step -> joint(module, step));
            JointStepRules.againstSmallerForms(module.jointSteps())
                    .forEach((step, reason) -> error(step.uuid(), reason));
        }
        draft.namedParts().forEach(this::there);
        firstJointStep();
        return findings.addAll(TextLint.of(draft.passages())).addAll(PromiseLint.of(draft));
    }

    private void there(NamedPart named) {
        boolean found = draft.modules().stream()
                .flatMap(module -> module.stepOf(named.path()).stream())
                .flatMap(step -> step.part(named.path().part()).stream())
                .anyMatch(part -> !(part instanceof Prose));
        if (!found) {
            findings.error(named.place(), "there is no part '" + named.path() + "' in this course");
        }
    }

    private void once(List<FilePlace> places) {
        for (FilePlace place : places.subList(1, places.size())) {
            FilePlace first = places.get(0);
            findings.error(place, "this uuid stands in " + first + " already");
        }
    }

    private void own(Step step) {
        OwnStepRules.against(step).forEach(reason -> error(step.uuid(), "step '" + step.slug() + "': " + reason));
    }

    private void joint(CourseModule module, JointStep step) {
        var variants = draft.variantsIn("modules/" + module.slug() + "/joint/" + step.slug());
        JointStepRules.against(step.properties(), variants)
                .forEach(reason -> error(step.uuid(), "joint step '" + step.slug() + "': " + reason));
    }

    /** Everybody starts at size 0: without a first step of that size nobody ever comes to the others. */
    private void firstJointStep() {
        draft.modules().stream()
                .flatMap(module -> module.jointSteps().stream())
                .findFirst()
                .filter(first -> first.size() > JointStep.SMALLEST || first.staying())
                .ifPresent(first -> {
                    FilePlace place = place(first.uuid());
                    String reason = "the first joint step of a course should be of size 0 and not about staying";
                    findings.warning(place, reason);
                });
    }

    private void error(UUID step, String reason) {
        FilePlace place = place(step);
        findings.error(place, reason);
    }

    private FilePlace place(UUID step) {
        return draft.uuids()
                .getOrDefault(step, List.of(new FilePlace(draft.shown("course.yaml"), 0)))
                .get(0);
    }
}
