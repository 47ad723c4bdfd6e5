package org.alongside.learning.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.assessment.attempt.Delivery;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.content.Step;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Visit;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.kernel.Slug;
import org.alongside.learning.Enrollment;
import org.alongside.learning.Enrollments;
import org.alongside.learning.PlacementInstruments;
import org.alongside.learning.Pulses;
import org.alongside.learning.Steps;
import org.alongside.learning.page.CourseParts.CoursePart;
import org.alongside.learning.policy.Availability;

/**
 * {@code /path} shows the courses for two that one has taken up, one next small thing in each, doors to the courses for
 * one person, the two sittings, the look at the week.
 */
@Named
@RequestScoped
public class PathPage {

    @Inject
    Visit visit;

    @Inject
    CourseLibrary library;

    @Inject
    Enrollments enrollments;

    @Inject
    Steps steps;

    @Inject
    CourseParts courseParts;

    @Inject
    InstrumentLibrary instruments;

    @Inject
    Delivery delivery;

    @Inject
    Pulses pulses;

    private List<OwnCourse> courses;
    private List<OfferedCourse> open;
    private List<OfferedCourse> alone = List.of();
    private List<Asking> sittings = List.of();
    private List<Asking> pulse = List.of();

    /**
     * A course that one has taken up.
     *
     * @param language of its title
     * @param nextLanguage of the title of the next small thing
     * @param foreign the first language in which something stands here that is not the reader's; empty where all is
     * @param next a label for the next small thing; empty where all is done
     * @param entryFirst whether the words of the next small thing can depend on where one begins
     */
    public record OwnCourse(
            UUID id,
            String title,
            String language,
            String foreign,
            String next,
            String nextHint,
            String nextLanguage,
            UUID nextId,
            boolean entryFirst,
            List<CoursePart> parts) {}

    /** A course as it is offered. @param language of title and summary */
    public record OfferedCourse(UUID id, String title, String summary, String language) {}

    /** Questions to answer, and where they begin. @param language of the title */
    public record Asking(String title, String language, String hint, String address) {}

    public void act() {
        if (visit.isPost() && "later".equals(visit.text("pulse"))) {
            pulses.putOff(visit.me(), visit.now());
            visit.go("/path");
            return;
        }
        if (visit.isPost()) {
            start(visit.neededId("course"));
            return;
        }
        List<Enrollment> mine = enrollments.of(visit.me());
        courses = mine.stream()
                .flatMap(e -> library.course(e.course()).stream())
                .filter(Course::isForTwo)
                .map(this::own)
                .toList();
        open = library.courses().stream()
                .filter(Course::isForTwo)
                .filter(c -> mine.stream().noneMatch(e -> e.course().equals(c.uuid())))
                .map(this::offered)
                .toList();
        alone = library.courses().stream()
                .filter(c -> !c.isForTwo())
                .map(this::offered)
                .toList();
        if (!courses.isEmpty()) {
            sittings = sittings();
            pulse = pulse();
        }
    }

    private void start(UUID course) {
        library.course(course).filter(Course::isForTwo).orElseThrow(NotHere::new);
        enrollments.enroll(visit.me(), course, visit.now());
        visit.go("/path");
    }

    private OfferedCourse offered(Course course) {
        return new OfferedCourse(
                course.uuid(),
                course.title().in(visit.language()),
                course.summary().in(visit.language()),
                languageOf(course));
    }

    private OwnCourse own(Course course) {
        Set<UUID> done = steps.done(visit.me(), course.uuid());
        List<CoursePart> parts = courseParts.of(course, done);
        String title = course.title().in(visit.language());
        String language = languageOf(course);
        String foreign = parts.stream()
                .map(CoursePart::language)
                .filter(one -> !one.equals(visit.language()))
                .findFirst()
                .orElse(language);
        return Availability.next(course, done)
                .map(step -> new OwnCourse(
                        course.uuid(),
                        title,
                        language,
                        foreign,
                        title(step),
                        minutes(step),
                        step.languageFor(visit.language()),
                        step.uuid(),
                        step.hasTextsByTrack(),
                        parts))
                .orElseGet(() -> new OwnCourse(
                        course.uuid(), title, language, foreign, "", "", language, course.uuid(), false, parts));
    }

    private String title(Step step) {
        return step.title(visit.language());
    }

    private String minutes(Step step) {
        return visit.say("path.next.hint", step.minutes());
    }

    /** The two sittings that serve, with where one's own stands; an own time and no hurry for either. */
    private List<Asking> sittings() {
        return Stream.of(PlacementInstruments.FIRST, PlacementInstruments.SECOND)
                .flatMap(slug -> instruments.latest(slug).stream())
                .map(this::asking)
                .toList();
    }

    /** The short look at one's own week, where it is offered: one sentence, and where it begins; else empty. */
    private List<Asking> pulse() {
        return pulses.isOffered(visit.me(), visit.now())
                ? instruments.latest(PlacementInstruments.PULSE).map(this::pulse).stream()
                        .toList()
                : List.of();
    }

    private Asking pulse(Instrument instrument) {
        return new Asking(
                visit.say(instrument.form().isFixed() ? "path.pulse" : "path.pulse-at-most", most(instrument)),
                visit.language(),
                visit.say("path.pulse.hint"),
                "/assessment/start?instrument=" + instrument.key().uuid());
    }

    private Asking asking(Instrument instrument) {
        return new Asking(
                instrument.text(visit.language()).frame().title(),
                instrument.languageFor(visit.language()),
                visit.say(
                        instrument.form().isFixed() ? "path.sitting.hint" : "path.sitting.hint-at-most",
                        most(instrument),
                        state(instrument.key().slug())),
                "/assessment/start?instrument=" + instrument.key().uuid());
    }

    /** Some questions may come only after certain answers. */
    private static int most(Instrument instrument) {
        return instrument.form().inOrder().size();
    }

    private String state(Slug instrument) {
        if (delivery.open(visit.me(), instrument).isPresent()) {
            return visit.say("path.sitting.begun");
        }
        return delivery.submittedAt(visit.me(), instrument).isPresent()
                ? visit.say("path.sitting.done")
                : visit.say("path.sitting.open");
    }

    public List<Asking> getSittings() {
        return sittings;
    }

    public List<Asking> getPulse() {
        return pulse;
    }

    public List<OwnCourse> getCourses() {
        return courses;
    }

    /**
     * Courses for one person, the same for whoever has taken them up and for whoever has not: somebody who looks over a
     * shoulder, or at a device that is left open, does not learn who is asking, or preparing to.
     */
    public List<OfferedCourse> getAlone() {
        return alone;
    }

    /** Courses that serve and that this person has not taken up. */
    public List<OfferedCourse> getOpen() {
        return open;
    }

    /** In which language a course tells of itself: the reader's, where it has it. */
    private String languageOf(Course course) {
        return course.title().languageFor(visit.language());
    }
}
