package org.alongside.lti.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** When this server last let go of logins that have ended. */
@ApplicationScoped
public class LoginSweeps {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final AtomicReference<Instant> last = new AtomicReference<>(Instant.EPOCH);

    /** True for one caller in a minute. */
    boolean isDue(Instant now) {
        Instant before = last.get();
        boolean due = now.isBefore(before) || !now.isBefore(before.plus(PAUSE));
        return due && last.compareAndSet(before, now);
    }
}
