package org.alongside.assessment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.assessment.attempt.OwnAttempt;
import org.alongside.assessment.attempt.OwnAttempts;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Visit;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.InstrumentKey;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.instrument.interpretation.picture.TimePicture;
import org.alongside.instrument.scoring.report.ScoreReport;

/**
 * {@code /assessment/result?attempt=…} shows one's own answers in pictures and words, for whoever gave them and nobody
 * else. Bands where it is known how exact an outcome is; else the answers themselves, and positions in words.
 */
@Named
@RequestScoped
public class OwnResultPage {

    @Inject
    Visit visit;

    @Inject
    OwnAttempts attempts;

    @Inject
    InstrumentLibrary library;

    private OwnAttempt attempt;
    private List<OutcomePart> outcomes = List.of();
    private List<ItemRows.ItemGroup> others = List.of();
    private List<ItemRows.WrittenAnswer> written = List.of();
    private List<TimeParts.TimePart> times = List.of();

    public void act() {
        attempt = attempts.find(visit.me(), visit.neededId("attempt")).orElseThrow(NotHere::new);
        if (attempt.attempt().isOpen()) {
            visit.go("/assessment/check?attempt=" + attempt.id());
            return;
        }
        attempt.report().ifPresent(this::read);
    }

    private void read(ScoreReport report) {
        InstrumentKey key = report.instrument();
        library.find(key.slug(), key.version()).ifPresent(instrument -> read(report, instrument));
    }

    private void read(ScoreReport report, Instrument instrument) {
        OutcomeParts parts = new OutcomeParts(instrument, visit.words(), attempt);
        outcomes = parts.of(report);
        others = parts.others(report);
        written = parts.written();
        times = new TimeParts(instrument, visit.words(), attempts.alike(visit.me(), attempt.attempt())).all();
    }

    public boolean isServed() {
        return !outcomes.isEmpty() || !others.isEmpty();
    }

    /** "Where I stand, sent on 3 May 2026". */
    public String getWhat() {
        String title = attempt.instrument()
                .map(i -> i.text(visit.language()).frame().title())
                .orElseGet(() -> visit.say("answers.unknown"));
        return visit.say("result.what", title, visit.day(attempt.submitted().orElseThrow()));
    }

    public List<OutcomePart> getOutcomes() {
        return outcomes;
    }

    public List<ItemRows.ItemGroup> getOthers() {
        return others;
    }

    public List<ItemRows.WrittenAnswer> getWritten() {
        return written;
    }

    public List<TimeParts.TimePart> getTimes() {
        return times;
    }

    /** Whether nobody knows of anything here how exact it is: said once for all, else where it is so. */
    public boolean isUnknown() {
        return outcomes.stream().anyMatch(OutcomePart::unknown)
                && outcomes.stream().allMatch(outcome -> outcome.band().isEmpty());
    }

    public boolean isExample() {
        return outcomes.stream().anyMatch(OutcomePart::example);
    }

    public String getKeepAddress() {
        return "/assessment/delete?attempt=" + attempt.id();
    }

    /** Of every picture over time, in pixels. */
    public String getTimeHeight() {
        return TimePicture.height();
    }

    public List<String> getTimeLines() {
        return TimePicture.lines();
    }
}
