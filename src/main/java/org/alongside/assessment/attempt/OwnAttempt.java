package org.alongside.assessment.attempt;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.assessment.attempt.SaveOutcome.Kept;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.scoring.report.ScoreReport;

/**
 * An attempt opened for its owner, with everything that is kept of it: the answers as they are, and what each scoring
 * made of them. It says nothing of itself in logs.
 *
 * @param instrument the version it was begun with; empty while that is not served: then there are answers and no words
 * @param kept the answers by item id
 * @param scorings the last one first; none before it was sent
 */
public record OwnAttempt(
        Attempt attempt, Optional<Instrument> instrument, Map<String, Kept> kept, List<Scoring> scorings) {

    /** What one definition made of the answers. */
    public record Scoring(Instant at, ScoreReport report) {}

    public OwnAttempt {
        kept = Collections.unmodifiableMap(new TreeMap<>(kept));
        scorings = List.copyOf(scorings);
    }

    public UUID id() {
        return attempt.id();
    }

    public Optional<Instant> submitted() {
        return attempt.submitted();
    }

    /** What the last scoring made of it; empty before it was sent. */
    public Optional<ScoreReport> report() {
        return scorings.stream().findFirst().map(Scoring::report);
    }

    @Override
    public String toString() {
        return "an attempt on " + attempt.instrument();
    }
}
