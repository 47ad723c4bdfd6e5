package org.alongside.identity.limit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alongside.kernel.job.Cadence;
import org.alongside.kernel.job.Job;

/** Lets go of budgets that nothing is spent of. */
@Dependent
public class TryBudgetJob implements Job {

    private final TryBudgets budgets;

    @Inject
    public TryBudgetJob(TryBudgets budgets) {
        this.budgets = budgets;
    }

    @Override
    public String name() {
        return "identity.tries";
    }

    @Override
    public Cadence cadence() {
        return Cadence.after(Duration.ofMinutes(1));
    }

    @Override
    public Optional<Instant> run(Instant now) {
        budgets.deleteOver(now);
        return Optional.empty();
    }
}
