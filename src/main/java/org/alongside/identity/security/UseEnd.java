package org.alongside.identity.security;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.alongside.identity.consent.ConsentRefused;
import org.alongside.identity.consent.Purpose;
import org.alongside.identity.device.Devices;

/** Whoever stops using this site is signed out everywhere, by whichever page they said so. */
@Dependent
public class UseEnd {

    private final Devices devices;

    @Inject
    public UseEnd(Devices devices) {
        this.devices = devices;
    }

    void refused(@Observes ConsentRefused no) {
        if (no.purpose() == Purpose.USE) {
            devices.signOutEverywhere(no.person(), no.at());
        }
    }
}
