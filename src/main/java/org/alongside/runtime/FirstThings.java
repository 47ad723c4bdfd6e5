package org.alongside.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.alongside.identity.security.FirstAdministrator;
import org.alongside.lti.file.PlatformsFile;

/** What the rooms want done once, when the database is there: the first administrator, the platforms of the file. */
@ApplicationScoped
public class FirstThings {

    @Inject
    FirstAdministrator administrator;

    @Inject
    PlatformsFile platforms;

    @Inject
    InstantSource clock;

    void begin(@Observes StartUp.DatabaseReady ready) {
        administrator.makeWhereMissing();
        platforms.reread(clock.instant());
    }
}
