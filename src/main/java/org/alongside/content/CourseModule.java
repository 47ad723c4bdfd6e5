package org.alongside.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.part.PartPath;
import org.alongside.kernel.LocalizedText;
import org.alongside.kernel.Slug;

/**
 * A module is an ordered part of a course: first one's own steps, complete in themselves, then the joint steps, which
 * anybody may leave alone. The line to the joint part is the same for everybody, linked or not.
 *
 * @param reportsOwnCompletion whether the author asks for own completion in a gradebook; each person still has to allow
 *     it
 */
public record CourseModule(
        UUID uuid,
        Slug slug,
        LocalizedText title,
        LocalizedText aim,
        boolean reportsOwnCompletion,
        List<Step> steps,
        List<JointStep> jointSteps,
        LocalizedText jointLine) {

    public CourseModule {
        Objects.requireNonNull(uuid, "a module's uuid");
        Objects.requireNonNull(slug, "a module's slug");
        steps = List.copyOf(steps);
        jointSteps = List.copyOf(jointSteps);
    }

    public Optional<Step> step(UUID step) {
        return steps.stream().filter(s -> s.uuid().equals(step)).findFirst();
    }

    public Optional<JointStep> jointStep(UUID step) {
        return jointSteps.stream().filter(s -> s.uuid().equals(step)).findFirst();
    }

    /** About how long the own part takes, in minutes. */
    public int ownMinutes() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }

    /** The step in which this part stands, where it is one of this module. */
    public Optional<Step> stepOf(PartPath path) {
        return steps.stream()
                .filter(step -> slug.equals(path.module()) && step.slug().equals(path.step()))
                .findFirst();
    }
}
