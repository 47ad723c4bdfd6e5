package org.alongside.identity.device;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.alongside.kernel.job.Cadence;
import org.alongside.kernel.job.Job;

/** Deletes the devices whose sessions are over, at each full hour. */
@Dependent
public class DeviceJob implements Job {

    private final Devices devices;

    @Inject
    public DeviceJob(Devices devices) {
        this.devices = devices;
    }

    @Override
    public String name() {
        return "identity.devices";
    }

    @Override
    public Cadence cadence() {
        return Cadence.onTheHour();
    }

    @Override
    public Optional<Instant> run(Instant now) {
        devices.dropFallen(now);
        return Optional.empty();
    }
}
