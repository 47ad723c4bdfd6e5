package org.alongside.assessment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.assessment.attempt.Attempt;
import org.alongside.assessment.attempt.OwnAttempts;
import org.alongside.identity.visit.Visit;
import org.alongside.instrument.catalog.InstrumentLibrary;

/** {@code /assessment/answers}: every set of questions one began, to see, to take along and to delete. */
@Named
@RequestScoped
public class AnswersPage {

    /** What was deleted, as this page says it once. */
    static final int ONE = 1;

    static final int ALL = 2;

    @Inject
    Visit visit;

    @Inject
    OwnAttempts attempts;

    @Inject
    InstrumentLibrary library;

    private List<AttemptRow> rows;

    /** @param state when it was begun or sent; {@code address} where to see it or go on */
    public record AttemptRow(
            String title, String state, boolean sent, String address, String see, String keep, String keepLabel) {}

    public void act() {
        rows = attempts.list(visit.me()).stream().map(this::row).toList();
    }

    private AttemptRow row(Attempt attempt) {
        UUID id = attempt.id();
        var instrument = library.find(attempt.instrument(), attempt.version());
        String title = attempts.title(attempt, visit.language()).orElseGet(() -> visit.say("answers.unknown"));
        String state = attempt.submitted()
                .map(at -> visit.say("answers.sent", visit.day(at), attempt.version()))
                .orElseGet(() -> visit.say("answers.begun", visit.day(attempt.begun()), attempt.version()));
        String goOn = instrument
                .map(i -> "/assessment/start?instrument=" + i.key().uuid())
                .orElse("");
        boolean sent = !attempt.isOpen();
        return new AttemptRow(
                title,
                state,
                sent,
                sent ? "/assessment/result?attempt=" + id : goOn,
                named(sent ? "answers.see" : "answers.go-on", title),
                "/assessment/delete?attempt=" + id,
                named("answers.keep", title));
    }

    /** A link's words, and after them which questions it is for: the same words stand in every row. */
    private String named(String key, String title) {
        return visit.say("answers.for", visit.say(key), title);
    }

    public List<AttemptRow> getRows() {
        return rows;
    }

    /** The receipt after deleting; empty without one. */
    public String getDeleted() {
        if (visit.isTold(ALL)) {
            return visit.say("answers.deleted.all");
        }
        return visit.isTold(ONE) ? visit.say("answers.deleted.one") : "";
    }
}
