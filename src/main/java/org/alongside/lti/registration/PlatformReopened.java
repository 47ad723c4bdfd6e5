package org.alongside.lti.registration;

import java.time.Instant;

/**
 * A deployment was activated, or a registration enabled: what waited for one that did not stand may go on. It is told
 * in the transaction of the administrator's decision.
 */
public record PlatformReopened(Instant at) {}
