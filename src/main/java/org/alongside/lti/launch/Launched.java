package org.alongside.lti.launch;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.offering.Target;
import org.alongside.kernel.PersonId;
import org.alongside.lti.message.check.LaunchVerdict;

/**
 * A launch was opened. It is told inside the transaction that opened it, to whoever keeps a record of launches or has
 * waited for one.
 *
 * @param registration our id of the registration it came through
 * @param link our id of the resource link
 * @param target what the link leads to; empty where that does not serve
 */
public record Launched(
        PersonId person,
        Optional<Target> target,
        UUID link,
        UUID registration,
        LaunchVerdict.LaunchAccepted verdict,
        Instant at) {}
