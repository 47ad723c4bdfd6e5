package org.alongside.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.content.CourseLibrary;
import org.alongside.content.JointStep;
import org.alongside.kernel.PersonId;
import org.alongside.learning.Steps;
import org.alongside.pairing.policy.StepForTwo;

/** The joint steps, as the courses list them: the same list, in the same order, for both. */
@Dependent
public class JointList {

    private final CourseLibrary courses;
    private final Steps steps;

    @Inject
    public JointList(CourseLibrary courses, Steps steps) {
        this.courses = courses;
        this.steps = steps;
    }

    /** In course order. */
    public List<JointStep> all() {
        return courses.courses().stream().flatMap(c -> c.jointSteps().stream()).toList();
    }

    public Optional<JointStep> step(UUID id) {
        return courses.jointStep(id);
    }

    /** The steps of which this one is the smaller form. */
    public Set<UUID> largerFormsOf(UUID step) {
        return all().stream()
                .filter(larger -> larger.smallerForm().filter(step::equals).isPresent())
                .map(JointStep::uuid)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<StepForTwo> rules() {
        return all().stream()
                .map(s -> new StepForTwo(s.uuid(), s.size(), s.staying(), Set.copyOf(s.prerequisites())))
                .toList();
    }

    /** Which prerequisites of joint steps this person has done; told to nobody. */
    Set<UUID> doneBy(PersonId person) {
        Set<UUID> prerequisites = new TreeSet<>();
        all().forEach(step -> prerequisites.addAll(step.prerequisites()));
        return steps.doneAmong(person, prerequisites);
    }
}
