package org.alongside.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.alongside.identity.security.FirstAdministrator;
import org.alongside.lti.file.PlatformsFile;
import org.alongside.vault.DestroyedKeys;
import org.alongside.vault.KeyRotation;

/**
 * What the rooms want done once, when the database is there: what was destroyed stays so, keys under their newest line,
 * the first administrator, the platforms of the file.
 */
@ApplicationScoped
public class StartUpTasks {

    @Inject
    FirstAdministrator administrator;

    @Inject
    PlatformsFile platforms;

    @Inject
    DestroyedKeys destroyed;

    @Inject
    KeyRotation keys;

    @Inject
    InstantSource clock;

    void begin(@Observes StartUp.DatabaseReady ready) {
        destroyed.settle();
        keys.run();
        administrator.makeWhereMissing();
        platforms.reread(clock.instant());
    }
}
