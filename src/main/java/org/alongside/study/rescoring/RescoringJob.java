package org.alongside.study.rescoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.job.Cadence;
import org.alongside.kernel.job.Job;

/**
 * The job that goes on with every run of scoring again that is not at its end, a page of each at a time. It may take
 * minutes; a server that stops meanwhile leaves the rest to the next.
 */
@Dependent
public class RescoringJob implements Job {

    static final String NAME = "study.rescoring";

    private final Rescoring rescoring;

    @Inject
    public RescoringJob(Rescoring rescoring) {
        this.rescoring = rescoring;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Cadence cadence() {
        return Cadence.onTheHour();
    }

    @Override
    public Optional<Instant> run(Instant now) {
        boolean more = false;
        for (UUID run : rescoring.running()) {
            more |= rescoring.goOn(run, now);
        }
        return more ? Optional.of(now) : Optional.empty();
    }
}
