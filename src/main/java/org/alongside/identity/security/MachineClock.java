package org.alongside.identity.security;

import java.time.Instant;

/**
 * The machine's own time, which no demo and no test lets pass. It is for the few things that must end by the time in
 * which people live; all else asks the one clock of the application.
 */
@FunctionalInterface
public interface MachineClock {

    Instant instant();
}
