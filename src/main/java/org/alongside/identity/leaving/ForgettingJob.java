package org.alongside.identity.leaving;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.alongside.identity.pin.FreshStarts;
import org.alongside.kernel.job.Cadence;
import org.alongside.kernel.job.Job;

/** Deletes the accounts whose seven days are over, and lets go of writing that can be brought back no longer. */
@Dependent
public class ForgettingJob implements Job {

    private final Departures departures;
    private final FreshStarts freshStarts;

    @Inject
    public ForgettingJob(Departures departures, FreshStarts freshStarts) {
        this.departures = departures;
        this.freshStarts = freshStarts;
    }

    @Override
    public String name() {
        return "identity.forgetting";
    }

    @Override
    public Cadence cadence() {
        return Cadence.onTheHour();
    }

    @Override
    public Optional<Instant> run(Instant now) {
        departures.due(now).forEach(person -> departures.erase(person, now));
        departures.backAgain().forEach(person -> departures.erase(person, now));
        freshStarts.due(now).forEach(person -> freshStarts.letGo(person, now));
        return Optional.empty();
    }
}
