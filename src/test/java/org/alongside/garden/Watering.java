package org.alongside.garden;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alongside.kernel.job.Cadence;
import org.alongside.kernel.job.Job;

/** Waters the bed each second. */
@Dependent
public class Watering implements Job {

    @Inject
    GardenBeds beds;

    @Override
    public String name() {
        return "garden.water";
    }

    @Override
    public Cadence cadence() {
        return Cadence.after(Duration.ofSeconds(1));
    }

    @Override
    public Optional<Instant> run(Instant now) {
        beds.water();
        return Optional.empty();
    }
}
