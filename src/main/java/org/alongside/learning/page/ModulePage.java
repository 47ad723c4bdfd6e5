package org.alongside.learning.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.content.CourseModule;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Visit;
import org.alongside.learning.OwnCourses;
import org.alongside.learning.Steps;
import org.alongside.learning.policy.Availability;
import org.alongside.learning.policy.Availability.Mark;
import org.alongside.learning.policy.Availability.OwnStep;

/**
 * {@code /learning/module?id} shows the outline of one module. Titles, minutes and the line to the joint part are the
 * same for everybody; only the marks are one's own. It reads neither placement nor writing nor any protection, so there
 * is nothing of them to see over a shoulder. The outline of a course for one person is behind the PIN, whoever asks:
 * otherwise it would tell who has taken that course up.
 */
@Named
@RequestScoped
public class ModulePage {

    @Inject
    Visit visit;

    @Inject
    CourseLibrary library;

    @Inject
    OwnCourses own;

    @Inject
    Steps steps;

    private Course course;
    private CourseModule module;
    private List<StepLine> lines;
    private boolean whole;

    /** One line of the outline. */
    public record StepLine(UUID id, String title, String minutes, String mark, boolean next) {}

    public void act() {
        UUID id = visit.neededId("id");
        course = library.courseOfModule(id).orElseThrow(NotHere::new);
        if (!course.isForTwo() && !visit.isPrivateOpen()) {
            visit.go(getCourseAddress());
            return;
        }
        module = own.module(visit.me(), id).orElseThrow(NotHere::new);
        Set<UUID> done = steps.done(visit.me(), course.uuid());
        lines = Availability.of(module, done).stream().map(this::line).toList();
        whole = Availability.isWhole(module, done);
    }

    private StepLine line(OwnStep own) {
        return new StepLine(
                own.step().uuid(),
                own.step().title(visit.language()),
                visit.say("module.minutes", own.step().minutes()),
                word(own.mark()),
                own.mark() == Mark.NEXT);
    }

    private String word(Mark mark) {
        return switch (mark) {
            case DONE -> visit.say("module.done");
            case NEXT -> visit.say("module.next");
            case OPEN -> visit.say("module.open");
        };
    }

    public String getHeading() {
        return module.title().in(visit.language());
    }

    /** In which language the texts of the module are: the reader's, where the module has it. */
    public String getLanguage() {
        return module.title().languageFor(visit.language());
    }

    public String getAim() {
        return module.aim().in(visit.language());
    }

    /** The author's one line to the joint part, the same for everybody. */
    public String getJointLine() {
        return module.jointLine().in(visit.language());
    }

    /** Whether the module has steps for two; a course for one person has none. */
    public boolean isForTwo() {
        return !module.jointSteps().isEmpty();
    }

    /** The course on its own page, behind the PIN. */
    public String getCourseAddress() {
        return "/learning/course?id=" + course.uuid();
    }

    public String getMinutes() {
        return visit.say("module.own", module.ownMinutes());
    }

    public List<StepLine> getLines() {
        return lines;
    }

    public boolean isWhole() {
        return whole;
    }
}
