package org.alongside.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.alongside.identity.device.Devices;

/** Keeps people signed in while time is let pass on a demo: the container's sessions live by a clock of their own. */
@ApplicationScoped
public class DevicesInTime {

    @Inject
    Devices devices;

    void passing(@Observes ClockKeeper.TimePassing passing) {
        devices.standLonger(passing.step());
    }
}
