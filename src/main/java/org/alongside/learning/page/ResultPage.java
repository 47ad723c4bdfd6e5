package org.alongside.learning.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.assessment.attempt.OwnAttempts;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.content.Leaning;
import org.alongside.content.Step;
import org.alongside.identity.visit.Visit;
import org.alongside.kernel.Slug;
import org.alongside.learning.Enrollments;
import org.alongside.learning.OwnAnswers;
import org.alongside.learning.PlacementInstruments;
import org.alongside.learning.Placements;
import org.alongside.learning.Steps;
import org.alongside.learning.policy.Availability;
import org.alongside.learning.policy.Habits;
import org.alongside.learning.policy.PlacementRules;

/**
 * {@code /learning/result} shows what one's own answers say to oneself, in words. Three parts: my leaning, our loop
 * (one fixed line for everybody), the next small step. No number, no band, no type; these questions have no norms.
 */
@Named
@RequestScoped
public class ResultPage {

    @Inject
    Visit visit;

    @Inject
    CourseLibrary library;

    @Inject
    Enrollments enrollments;

    @Inject
    Steps steps;

    @Inject
    Placements placements;

    @Inject
    OwnAnswers answers;

    @Inject
    OwnAttempts attempts;

    private Optional<Course> course = Optional.empty();
    private Optional<Habits> habits = Optional.empty();
    private Optional<Step> next = Optional.empty();
    private boolean standing;
    private boolean following;
    private String mayFit = "";
    private List<Pictures> pictures = List.of();

    public void act() {
        course = enrollments.of(visit.me()).stream()
                .flatMap(e -> library.course(e.course()).stream())
                .findFirst();
        standing = answers.standing(visit.me()).isPresent();
        habits = answers.habits(visit.me());
        pictures = pictures();
        if (!isNothingYet()) {
            course.ifPresent(this::read);
        }
        next = course.flatMap(c -> Availability.next(c, steps.done(visit.me(), c.uuid())));
    }

    /** What the page says of answers that were sent, and asks for only where there are any. */
    private void read(Course own) {
        following = placements.choice(visit.me(), own.uuid()).followsLeaning();
        mayFit = answers.mayFit(visit.me(), own)
                .map(entry -> own.textOf(entry).in(visit.language()))
                .orElse("");
    }

    /** Own answers of one sitting, in pictures. */
    public record Pictures(String address, String label) {}

    /** The pictures of the two sittings, the first one first; none where nothing was handed in. */
    private List<Pictures> pictures() {
        return Stream.concat(
                        pictures(PlacementInstruments.FIRST, "result.pictures.first"),
                        pictures(PlacementInstruments.SECOND, "result.pictures.second"))
                .toList();
    }

    private Stream<Pictures> pictures(Slug sitting, String label) {
        return attempts.lastSent(visit.me(), sitting).stream()
                .map(attempt -> new Pictures("/assessment/result?attempt=" + attempt, visit.say(label)));
    }

    public List<Pictures> getPictures() {
        return pictures;
    }

    /** Nothing to say yet: neither sitting was handed in, or no course was taken up. */
    public boolean isNothingYet() {
        return course.isEmpty() || !(standing || habits.isPresent());
    }

    /** The second sitting, for its address. */
    public String getSecond() {
        return PlacementInstruments.SECOND.value();
    }

    /** Whether the first sitting was handed in. */
    public boolean isStanding() {
        return standing;
    }

    /** Whether the second sitting was handed in. */
    public boolean isHabits() {
        return habits.isPresent();
    }

    /** The leaning in words: one, both or neither, or that there is nothing to say. */
    public String getLeaning() {
        Habits own = habits.orElseThrow();
        if (!own.anythingKnown()) {
            return visit.say("result.leaning.unsaid");
        }
        Set<Leaning> counted = PlacementRules.leanings(course.orElseThrow().placement(), own);
        if (counted.size() == Leaning.values().length) {
            return visit.say("result.leaning.both");
        }
        if (counted.isEmpty()) {
            return visit.say("result.leaning.neither");
        }
        return counted.contains(Leaning.REACHING)
                ? visit.say("result.leaning.closeness")
                : visit.say("result.leaning.room");
    }

    /** Whether this person's pages follow their answers at present. */
    public boolean isFollowing() {
        return following;
    }

    /** The description that may fit, in the course's words; empty where none is clear. */
    public String getMayFit() {
        return mayFit;
    }

    public String getEntryAddress() {
        return "/learning/entry?id=" + course.orElseThrow().uuid();
    }

    /** The next small step, and where it is; the own path where all is done. */
    public String getNextTitle() {
        return next.map(step -> step.title(visit.language())).orElseGet(() -> visit.say("result.next.whole"));
    }

    public String getNextHint() {
        return next.map(step -> visit.say("result.next.hint", step.minutes()))
                .orElseGet(() -> visit.say("result.next.again"));
    }

    public String getNextAddress() {
        return next.map(step -> "/learning/step?id=" + step.uuid()).orElse("/path");
    }
}
