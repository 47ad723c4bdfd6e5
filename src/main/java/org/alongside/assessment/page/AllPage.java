package org.alongside.assessment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alongside.assessment.OpenQuestionnaires;
import org.alongside.assessment.attempt.Attempt;
import org.alongside.assessment.attempt.OwnAttempts;
import org.alongside.identity.visit.Visit;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.InstrumentText;
import org.alongside.instrument.Synthetic;
import org.alongside.instrument.Use;

/**
 * {@code /assessment/all} lists every questionnaire this person may take, and where they stand with each; none is a
 * duty.
 */
@Named
@RequestScoped
public class AllPage {

    @Inject
    Visit visit;

    @Inject
    AfterSending afterSending;

    @Inject
    OpenQuestionnaires questionnaires;

    @Inject
    OwnAttempts own;

    private List<QuestionnaireGroup> groups;

    /** @param key names the group in messages and in the page */
    public record QuestionnaireGroup(String key, String title, String text, List<QuestionnaireCard> cards) {}

    /**
     * @param language of title and about
     * @param result where the answers sent last are read; empty where none were sent
     */
    public record QuestionnaireCard(
            String title, String about, String language, String hint, QuestionnaireLink start, String result) {}

    /** Where it begins or goes on, and the words for it. */
    public record QuestionnaireLink(String address, String label) {}

    public void act() {
        List<Instrument> offered = questionnaires.all();
        List<Attempt> attempts = own.list(visit.me());
        Predicate<Instrument> example = Synthetic::is;
        groups = Stream.of(
                        group("couple", offered, attempts, example.negate().and(i -> i.use() == Use.COUPLE)),
                        group("training", offered, attempts, example.negate().and(i -> i.use() == Use.TRAINING)),
                        group("research", offered, attempts, example.negate().and(i -> i.use() == Use.RESEARCH)),
                        group("example", offered, attempts, example))
                .filter(group -> !group.cards().isEmpty())
                .toList();
    }

    public List<QuestionnaireGroup> getGroups() {
        return groups;
    }

    private QuestionnaireGroup group(
            String key, List<Instrument> offered, List<Attempt> attempts, Predicate<Instrument> which) {
        List<QuestionnaireCard> cards = offered.stream()
                .filter(which)
                .map(instrument -> card(instrument, of(instrument, attempts)))
                .toList();
        return new QuestionnaireGroup(key, visit.say("all." + key), visit.say("all." + key + ".text"), cards);
    }

    private static List<Attempt> of(Instrument instrument, List<Attempt> attempts) {
        return attempts.stream()
                .filter(attempt -> attempt.instrument().equals(instrument.key().slug()))
                .toList();
    }

    private QuestionnaireCard card(Instrument instrument, List<Attempt> mine) {
        InstrumentText.FrameText frame = instrument.text(visit.language()).frame();
        boolean begun = mine.stream().anyMatch(Attempt::isOpen);
        Optional<Attempt> sent =
                mine.stream().filter(attempt -> !attempt.isOpen()).max(Comparator.comparingInt(Attempt::sitting));
        String door = begun ? "all.go-on" : sent.isPresent() ? "all.again" : "all.begin";
        return new QuestionnaireCard(
                frame.title(),
                frame.about().orElse(""),
                instrument.languageFor(visit.language()),
                visit.say("all.hint", instrument.form().items().size(), state(begun, sent)),
                new QuestionnaireLink(
                        "/assessment/start?instrument=" + instrument.key().uuid(), visit.say(door)),
                sent.map(attempt -> afterSending.read(attempt.instrument(), attempt.id()))
                        .orElse(""));
    }

    private String state(boolean begun, Optional<Attempt> sent) {
        if (begun) {
            return visit.say("all.begun");
        }
        return sent.flatMap(Attempt::submitted)
                .map(at -> visit.say("all.sent", visit.day(at)))
                .orElse(visit.say("all.open"));
    }
}
