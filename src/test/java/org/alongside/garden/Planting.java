package org.alongside.garden;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.alongside.kernel.job.StartUpTask;

/** Plants the bed, once, when the database is there. */
@Dependent
public class Planting implements StartUpTask {

    @Inject
    GardenBeds beds;

    @Override
    public StartUpStage stage() {
        return StartUpStage.ROOMS;
    }

    @Override
    public void atStart(Instant now) {
        beds.plant();
    }
}
