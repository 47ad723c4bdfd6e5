package org.alongside.learning.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.assessment.attempt.OwnAttempts;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.content.Entry;
import org.alongside.content.Leaning;
import org.alongside.content.Step;
import org.alongside.identity.visit.Visit;
import org.alongside.instrument.interpretation.picture.TimePicture;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;
import org.alongside.learning.Enrollments;
import org.alongside.learning.OwnAnswers;
import org.alongside.learning.PlacementInstruments;
import org.alongside.learning.Placements;
import org.alongside.learning.Steps;
import org.alongside.learning.page.EntryCards.EntryCard;
import org.alongside.learning.page.SpreadParts.SpreadGroup;
import org.alongside.learning.page.SpreadTimes.SpreadTime;
import org.alongside.learning.page.StandingParts.StandingPictures;
import org.alongside.learning.policy.Availability;
import org.alongside.learning.policy.Habits;
import org.alongside.learning.policy.PlacementRules;
import org.alongside.learning.policy.StageScores;
import org.alongside.learning.policy.StageStatement;

/**
 * {@code /learning/result} shows what one's own answers say to oneself. It opens with one sentence that is true of
 * exactly these answers, and one picture of where they lie. Then come the one or two starting places that fit, to be
 * chosen right there; the next small step; the leaning; and from the second time on one's own line over time. The loop
 * of two people is one fixed line for everybody. No number, no type, nobody to compare with: these questions have no
 * norms.
 */
@Named
@RequestScoped
public class ResultPage {

    /** Its sentence after a place to begin was kept. */
    static final int KEPT = 1;

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

    @Inject
    StandingParts parts;

    @Inject
    EntryCards entries;

    private Optional<Course> course = Optional.empty();
    private Optional<StageScores> standing = Optional.empty();
    private Optional<Habits> habits = Optional.empty();
    private Optional<Step> next = Optional.empty();
    private boolean following;
    private List<EntryCard> fits = List.of();
    private StandingPictures pictures = StandingPictures.NONE;
    private List<SittingLink> details = List.of();

    public void act() {
        PersonId me = visit.me();
        course = enrollments.of(me).stream()
                .flatMap(e -> library.course(e.course()).stream())
                .findFirst();
        standing = answers.standing(me);
        habits = answers.habits(me);
        details = details();
        if (!isNothingYet()) {
            read(me, course.orElseThrow());
        }
        next = course.flatMap(c -> Availability.next(c, steps.done(me, c.uuid())));
    }

    /** What the page says of answers that were sent, and asks for only where there are any. */
    private void read(PersonId me, Course own) {
        Optional<Entry> picked = visit.isPost() ? entries.picked() : Optional.empty();
        if (picked.isPresent()) {
            placements.change(me, own.uuid(), choice -> choice.with(picked.get()), visit.now());
            visit.go("/learning/result", KEPT);
            return;
        }
        following = placements.choice(me, own.uuid()).followsLeaning();
        fits = standing.isPresent() ? entries.fitting(own) : List.of();
        pictures = parts.read(me);
    }

    /** One's own answers of one sitting, question by question. */
    public record SittingLink(String address, String label) {}

    /** The answers of the two sittings, the first one first; none where nothing was handed in. */
    private List<SittingLink> details() {
        return Stream.concat(
                        details(PlacementInstruments.FIRST, "result.pictures.first"),
                        details(PlacementInstruments.SECOND, "result.pictures.second"))
                .toList();
    }

    private Stream<SittingLink> details(Slug sitting, String label) {
        return attempts.lastSent(visit.me(), sitting).stream()
                .map(attempt -> new SittingLink("/assessment/result?attempt=" + attempt, visit.say(label)));
    }

    public List<SittingLink> getDetails() {
        return details;
    }

    /** Nothing to say yet: neither sitting was handed in, or no course was taken up. */
    public boolean isNothingYet() {
        return course.isEmpty() || !(standing.isPresent() || habits.isPresent());
    }

    /** The first sitting, for its address. */
    public String getFirst() {
        return PlacementInstruments.FIRST.value();
    }

    /** The second sitting, for its address. */
    public String getSecond() {
        return PlacementInstruments.SECOND.value();
    }

    /** Whether the first sitting was handed in. */
    public boolean isStanding() {
        return standing.isPresent();
    }

    /** Whether the second sitting was handed in. */
    public boolean isHabits() {
        return habits.isPresent();
    }

    /** The one sentence that is true of exactly these answers. */
    public String getStatement() {
        StageStatement statement = StageStatement.of(standing.orElseThrow());
        String stages = statement.stages().stream().map(stage -> "." + stage).collect(Collectors.joining());
        String said = visit.say("result.say." + statement.kind() + stages);
        boolean addUnsaid = statement.someUnsaid() && statement.kind() != StageStatement.Kind.UNSAID;
        return addUnsaid ? said + " " + visit.say("result.say.some-open") : said;
    }

    /** Where the answers of the first sitting lie: one group for each kind of options. */
    public List<SpreadGroup> getSpreads() {
        return pictures.standing();
    }

    /** Where the answers of the second sitting lie. */
    public List<SpreadGroup> getHabitSpreads() {
        return pictures.habits();
    }

    /** The four scales over time; none before the second time. */
    public List<SpreadTime> getTimes() {
        return pictures.times();
    }

    /** The starting places to choose from: one or two that fit, or else all four. */
    public List<EntryCard> getFits() {
        return fits;
    }

    /** "one", "two" or "none": how many starting places fit, for the keys of sentences. */
    public String getHowManyFit() {
        long fitting = fits.stream().filter(card -> !card.because().isEmpty()).count();
        return fitting == 0 ? "none" : fitting == 1 ? "one" : "two";
    }

    /** Whether the page comes back from keeping a place to begin. */
    public boolean isKept() {
        return visit.isTold(KEPT);
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

    /** In which language the course describes where people stand. */
    public String getLanguage() {
        return course.orElseThrow().title().languageFor(visit.language());
    }

    public String getEntryAddress() {
        return "/learning/entry?id=" + course.orElseThrow().uuid();
    }

    /** The next small step, and where it is; the own path where all is done. */
    public String getNextTitle() {
        return next.map(step -> step.title(visit.language())).orElseGet(() -> visit.say("result.next.whole"));
    }

    /** In which language the title of the next small step is. */
    public String getNextLanguage() {
        return next.map(step -> step.languageFor(visit.language())).orElseGet(visit::language);
    }

    public String getNextHint() {
        return next.map(step -> visit.say("result.next.hint", step.minutes()))
                .orElseGet(() -> visit.say("result.next.again"));
    }

    public String getNextAddress() {
        return next.map(step -> "/learning/step?id=" + step.uuid()).orElse("/path");
    }

    /** Of every picture over time, in pixels. */
    public String getTimeHeight() {
        return TimePicture.height();
    }

    /** Where the lines of every picture over time lie, in pixels. */
    public List<String> getTimeLines() {
        return TimePicture.lines();
    }
}
