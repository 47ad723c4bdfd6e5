package org.alongside.safety;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alongside.kernel.job.Cadence;
import org.alongside.kernel.job.Job;

/**
 * Empties answers to the six questions that are older than a year. Each day it writes the row of everybody anew, old or
 * not, so that nothing in the database tells whose answers were.
 */
@Dependent
public class GateAgeJob implements Job {

    private final Gates gates;

    @Inject
    public GateAgeJob(Gates gates) {
        this.gates = gates;
    }

    @Override
    public String name() {
        return "safety.age";
    }

    @Override
    public Cadence cadence() {
        return new Cadence(Duration.ofDays(1), true);
    }

    @Override
    public Optional<Instant> run(Instant now) {
        gates.everybody().forEach(person -> gates.letGoOfOld(person, now));
        return Optional.empty();
    }
}
