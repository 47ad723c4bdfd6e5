package org.alongside.identity.leaving;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.identity.pin.FreshStarts;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.job.Cadence;
import org.alongside.kernel.job.Job;

/**
 * Deletes the accounts whose seven days are over, and lets go of writing that can be brought back no longer. Each is in
 * a transaction of its own, which is why this has none: one that fails keeps nobody else's from being forgotten. The
 * job then says that it failed, so that those that are left are tried again.
 */
@Dependent
@Transactional(Transactional.TxType.NEVER)
public class ForgettingJob implements Job {

    private static final Logger LOG = Logger.getLogger(ForgettingJob.class.getName());

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

    /** @throws IllegalStateException where some are left; its message says how many and names nobody */
    @Override
    public Optional<Instant> run(Instant now) {
        int left = each(departures.due(now), person -> departures.erase(person, now))
                + each(departures.backAgain(), person -> departures.erase(person, now))
                + each(departures.neverUsed(now), person -> departures.eraseUnused(person, now))
                + each(freshStarts.due(now), person -> freshStarts.letGo(person, now));
        if (left > 0) {
            throw new IllegalStateException(left + " could not be forgotten and are tried again");
        }
        return Optional.empty();
    }

    /** @return how many are left */
    private static int each(List<PersonId> people, Consumer<PersonId> forget) {
        int left = 0;
        for (PersonId person : people) {
            try {
                forget.accept(person);
            } catch (RuntimeException e) {
                left++;
                LOG.log(
                        Level.SEVERE,
                        "Somebody could not be forgotten yet: {0}",
                        e.getClass().getName());
            }
        }
        return left;
    }
}
