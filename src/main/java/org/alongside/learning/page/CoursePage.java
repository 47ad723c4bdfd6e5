package org.alongside.learning.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.content.CourseModule;
import org.alongside.content.Step;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Visit;
import org.alongside.learning.Enrollments;
import org.alongside.learning.OwnParts;
import org.alongside.learning.Placements;
import org.alongside.learning.Steps;
import org.alongside.learning.page.CourseParts.CoursePart;
import org.alongside.learning.policy.Availability;
import org.alongside.learning.policy.CourseChoice;
import org.alongside.learning.policy.WeeklyShape;

/**
 * {@code /learning/course?id=course} shows one course behind the PIN: what comes next, its parts, how one goes through
 * it, and that it is enough for now. A course for one person is taken up here, so that <em>My path</em> looks the same
 * whether somebody has it or not.
 */
@Named
@RequestScoped
public class CoursePage {

    /** Its sentence after a pace was kept. */
    static final int KEPT = 1;

    /** Its sentence after a course was taken up again. */
    static final int AGAIN = 2;

    @Inject
    Visit visit;

    @Inject
    CourseLibrary library;

    @Inject
    Enrollments enrollments;

    @Inject
    Steps steps;

    @Inject
    OwnParts ownParts;

    @Inject
    CourseParts courseParts;

    @Inject
    Placements placements;

    private Course course;
    private boolean taken;
    private CourseChoice choice = CourseChoice.NONE_YET;
    private Optional<Step> next = Optional.empty();
    private Optional<LocalDate> quietUntil = Optional.empty();
    private List<CoursePart> parts = List.of();

    public void act() {
        course = library.course(visit.neededId("id")).orElseThrow(NotHere::new);
        taken = enrollments.of(visit.me(), course.uuid()).isPresent();
        if (visit.isPost()) {
            press(visit.text("do"));
        } else if (taken) {
            read();
        }
    }

    private void press(String pressed) {
        if (!taken) {
            enrollments.enroll(visit.me(), course.uuid(), visit.now());
            visit.go(address());
            return;
        }
        switch (pressed) {
            case "enough" -> {
                placements.enough(visit.me(), course.uuid(), visit.now());
                visit.go(address());
            }
            case "again" -> keep(now -> now.enough(false), AGAIN);
            default -> keep(now -> now.weekly("weekly".equals(visit.text("pace"))), KEPT);
        }
    }

    private void keep(UnaryOperator<CourseChoice> change, int told) {
        placements.change(visit.me(), course.uuid(), change, visit.now());
        visit.go(address(), told);
    }

    private void read() {
        Set<UUID> done = steps.done(visit.me(), course.uuid());
        choice = placements.choice(visit.me(), course.uuid());
        next = Availability.next(course, done);
        quietUntil = choice.weekly() && isBetweenParts(done) ? quiet() : Optional.empty();
        parts = courseParts.of(course, done);
    }

    /** Whether the next step begins a part: a part that was begun is not told to wait. */
    private boolean isBetweenParts(Set<UUID> done) {
        return next.flatMap(step -> library.place(step.uuid()))
                .filter(place -> place.module().steps().stream().noneMatch(step -> done.contains(step.uuid())))
                .isPresent();
    }

    private Optional<LocalDate> quiet() {
        List<UUID> modules = course.modules().stream().map(CourseModule::uuid).toList();
        return WeeklyShape.quietUntil(
                ownParts.completedAt(visit.me(), modules), visit.words().zone(), visit.now());
    }

    private String address() {
        return "/learning/course?id=" + course.uuid();
    }

    public String getHeading() {
        return course.title().in(visit.language());
    }

    public String getSummary() {
        return course.summary().in(visit.language());
    }

    /** The language of title and summary: the reader's, where the course has it. */
    public String getLanguage() {
        return course.title().languageFor(visit.language());
    }

    /** Whether this person has taken it up. */
    public boolean isTaken() {
        return taken;
    }

    /** Whether it is enough for now. */
    public boolean isEnough() {
        return choice.enough();
    }

    public boolean isWeekly() {
        return choice.weekly();
    }

    /** "Quiet until Monday, 7 December": the sentence, or the empty text where the next part is suggested today. */
    public String getQuiet() {
        return quietUntil
                .map(monday -> visit.say("course.quiet", visit.words().date(monday)))
                .orElse("");
    }

    /** The title of the next step; empty where all is done. */
    public String getNext() {
        return next.map(step -> step.title(visit.language())).orElse("");
    }

    public String getNextLanguage() {
        return next.map(step -> step.languageFor(visit.language())).orElse("");
    }

    public String getNextHint() {
        return next.map(step -> visit.say("path.next.hint", step.minutes())).orElse("");
    }

    public String getNextAddress() {
        return next.map(step -> "/learning/step?id=" + step.uuid()).orElse("/path");
    }

    public String getEntryAddress() {
        return "/learning/entry?id=" + course.uuid();
    }

    public List<CoursePart> getParts() {
        return parts;
    }

    public boolean isKept() {
        return visit.isTold(KEPT);
    }

    public boolean isAgain() {
        return visit.isTold(AGAIN);
    }
}
