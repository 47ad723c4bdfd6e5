package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.alongside.assessment.attempt.Delivery;
import org.alongside.assessment.attempt.OwnAttempts;
import org.alongside.content.part.Questionnaire;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.learning.policy.part.PartRules;
import org.alongside.learning.policy.part.QuestionnaireRules;

/** Questions that a step offers: what they are, how it stands with them, and the way there. */
@Dependent
public class QuestionnaireView implements PartView<Questionnaire> {

    private final InstrumentLibrary library;
    private final Delivery delivery;
    private final OwnAttempts attempts;

    @Inject
    public QuestionnaireView(InstrumentLibrary library, Delivery delivery, OwnAttempts attempts) {
        this.library = library;
        this.delivery = delivery;
        this.attempts = attempts;
    }

    /**
     * What the fragment shows.
     *
     * @param language of the title
     * @param go the label of the button; empty where the questions are not there at present
     * @param read where sent answers are read; empty where none were sent
     */
    public record OfferedQuestionnaire(
            String title, String language, String state, String go, String address, String read) {}

    @Override
    public String name() {
        return "questionnaire";
    }

    @Override
    public PartRules<Questionnaire> rules() {
        return new QuestionnaireRules();
    }

    @Override
    public Object show(Questionnaire part, PartVisit visit) {
        Optional<Instrument> instrument = library.latest(part.instrument());
        return instrument
                .map(found -> offer(found, part, visit))
                .orElseGet(() -> new OfferedQuestionnaire(
                        visit.words().say("title"),
                        visit.language(),
                        visit.words().say("away"),
                        "",
                        "",
                        ""));
    }

    private OfferedQuestionnaire offer(Instrument instrument, Questionnaire part, PartVisit visit) {
        boolean begun = delivery.open(visit.person(), part.instrument()).isPresent();
        Optional<String> sent = delivery.submittedAt(visit.person(), part.instrument())
                .map(at -> visit.words().say("sent", visit.words().day(at)));
        int most = instrument.form().inOrder().size();
        String state = begun
                ? visit.words().say("begun")
                : sent.orElseGet(() -> visit.words().say("open", most));
        String go = visit.words().say(begun ? "go.on" : sent.isPresent() ? "go.again" : "go");
        return new OfferedQuestionnaire(
                instrument.text(visit.language()).frame().title(),
                instrument.languageFor(visit.language()),
                state,
                go,
                "/assessment/start?instrument=" + instrument.key().uuid(),
                attempts.lastSent(visit.person(), part.instrument())
                        .map(attempt -> WayBackToThePath.readOnThePath(part.instrument())
                                .orElse("/assessment/result?attempt=" + attempt))
                        .orElse(""));
    }
}
