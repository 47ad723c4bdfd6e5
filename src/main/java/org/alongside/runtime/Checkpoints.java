package org.alongside.runtime;

import java.util.List;
import java.util.Optional;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.content.file.InstrumentUse;
import org.alongside.content.file.LoadedCourses;
import org.alongside.content.part.Questionnaire;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Read;
import org.alongside.learning.policy.CheckpointRules;

/** What only shows where courses and instruments are both known: an instrument that a course must not name. */
final class Checkpoints {

    private Checkpoints() {}

    /** An ERROR at each place that names such an instrument. */
    static Findings findings(List<InstrumentUse> uses, InstrumentLibrary instruments) {
        Findings findings = new Findings();
        uses.forEach(use -> CheckpointRules.against(use.instrument(), instruments)
                .ifPresent(reason -> findings.error(use.place(), reason)));
        return findings;
    }

    /** The same courses without those that name such an instrument, and with what was found. */
    static Read<LoadedCourses> checked(Read<LoadedCourses> read, InstrumentLibrary instruments) {
        LoadedCourses loaded = read.orElseThrow();
        List<Course> serving = loaded.library().courses().stream()
                .filter(course -> isFit(course, instruments))
                .toList();
        Findings all = new Findings().addAll(read.findings()).addAll(findings(loaded.uses(), instruments));
        return Read.of(new LoadedCourses(new CourseLibrary(serving), loaded.uses(), loaded.links()), all);
    }

    private static boolean isFit(Course course, InstrumentLibrary instruments) {
        return course.steps().stream()
                .flatMap(step -> step.parts(Questionnaire.class).stream())
                .map(questions -> CheckpointRules.against(questions.instrument(), instruments))
                .allMatch(Optional::isEmpty);
    }
}
