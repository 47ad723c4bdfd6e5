package org.alongside.assessment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.Optional;
import org.alongside.assessment.OpenQuestionnaires;
import org.alongside.assessment.attempt.Attempt;
import org.alongside.assessment.attempt.Delivery;
import org.alongside.assessment.attempt.OpenAttempt;
import org.alongside.assessment.attempt.OwnAttempts;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Visit;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.InstrumentText;
import org.alongside.instrument.catalog.Catalog;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.kernel.Slug;

/** {@code /assessment/start?instrument=…} says what it is, how long, who sees it; begin, or go on where you stopped. */
@Named
@RequestScoped
public class StartPage {

    /** Reading a sentence and choosing takes about twelve seconds. */
    private static final int QUESTIONS_A_MINUTE = 5;

    @Inject
    Visit visit;

    @Inject
    AfterSending afterSending;

    @Inject
    OpenQuestionnaires questionnaires;

    @Inject
    InstrumentLibrary library;

    @Inject
    Catalog shelf;

    @Inject
    Delivery delivery;

    @Inject
    OwnAttempts own;

    @Inject
    ResponsesConsent responses;

    private Instrument instrument;
    private Optional<OpenAttempt> open = Optional.empty();
    private boolean ours;
    private String sent = "";
    private String result = "";

    public void act() {
        instrument = asked(visit.text("instrument")).filter(questionnaires::has).orElseThrow(NotHere::new);
        responses.about(instrument);
        if (visit.isPost()) {
            responses.take();
            Attempt attempt = delivery.begin(visit.me(), instrument.key().slug(), visit.now());
            goOn(delivery.sitting(visit.me(), attempt.id()).orElseThrow(NotHere::new));
            return;
        }
        open = delivery.open(visit.me(), instrument.key().slug())
                .flatMap(attempt -> delivery.sitting(visit.me(), attempt.id()));
        ours = shelf.isBuiltIn(instrument.key());
        lastSent();
    }

    /** When it was sent last, and where those answers are read; nothing where a new sitting has begun. */
    private void lastSent() {
        Slug slug = instrument.key().slug();
        sent = isBegun()
                ? ""
                : delivery.submittedAt(visit.me(), slug)
                        .map(at -> visit.say("start.sent", visit.day(at)))
                        .orElse("");
        result = own.list(visit.me()).stream()
                .filter(attempt -> attempt.instrument().equals(slug) && !attempt.isOpen())
                .max(Comparator.comparingInt(Attempt::sitting))
                .map(attempt -> afterSending.read(slug, attempt.id()))
                .orElse("");
    }

    private Optional<Instrument> asked(String slugOrId) {
        if (Slug.isSlug(slugOrId)) {
            Optional<Instrument> bySlug = library.latest(new Slug(slugOrId));
            if (bySlug.isPresent()) {
                return bySlug;
            }
        }
        return slugOrId.length() == 36 ? library.latest(visit.neededId("instrument")) : Optional.<Instrument>empty();
    }

    /** To the first question without an answer, or to the look at all of them. */
    private void goOn(OpenAttempt sitting) {
        visit.go(new Ways(sitting).toTheFirstOpen());
    }

    public InstrumentText.FrameText getFrame() {
        return instrument.text(visit.language()).frame();
    }

    /** In which language the questionnaire is: the reader's, where it has it. */
    public String getLanguage() {
        return instrument.languageFor(visit.language());
    }

    public String getTitle() {
        return getFrame().title();
    }

    public String getAbout() {
        return getFrame().about().orElse("");
    }

    public String getHowLong() {
        int questions = instrument.form().inOrder().size();
        return visit.say(
                instrument.form().isFixed() ? "start.how-long" : "start.how-long-at-most",
                questions,
                Math.max(1, Math.round((float) questions / QUESTIONS_A_MINUTE)));
    }

    /** Whether we wrote it ourselves; what an institution has added, it answers for. */
    public boolean isOurs() {
        return ours;
    }

    public boolean isBegun() {
        return open.isPresent();
    }

    public String getSoFar() {
        return open.map(sitting -> visit.say(
                        "start.so-far",
                        sitting.shown().size() - sitting.unanswered().size(),
                        sitting.shown().size()))
                .orElse("");
    }

    /** Where the answers sent last are read; only asked for where there are any. */
    public String getResult() {
        return result;
    }

    /** When it was sent last, where no new sitting has begun; else empty. */
    public String getSent() {
        return sent;
    }
}
