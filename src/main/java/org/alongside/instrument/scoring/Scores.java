package org.alongside.instrument.scoring;

import java.util.Map;
import java.util.Optional;
import org.alongside.instrument.scoring.report.ScoreReport;

/** Scores hold everything one calculation gave: the report for people, and beside it what stays in the engine. */
public final class Scores {

    private final ScoreReport report;
    private final Map<String, EngineOnly> engineOnly;

    Scores(ScoreReport report, Map<String, EngineOnly> engineOnly) {
        this.report = report;
        this.engineOnly = Map.copyOf(engineOnly);
    }

    public ScoreReport report() {
        return report;
    }

    public Optional<EngineOnly> engineOnly(String outcome) {
        return Optional.ofNullable(engineOnly.get(outcome));
    }

    @Override
    public String toString() {
        return report.toString();
    }
}
