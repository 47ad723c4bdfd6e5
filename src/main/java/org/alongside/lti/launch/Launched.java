package org.alongside.lti.launch;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.offering.Target;
import org.alongside.kernel.PersonId;

/**
 * A launch was opened. It is told inside the transaction that opened it, to whoever keeps a record of launches or has
 * waited for one.
 *
 * @param target what the link leads to; empty where nothing serves under it
 * @param link our id of the resource link
 */
public record Launched(
        PersonId person, Optional<Target> target, UUID link, JudgedLaunch.AuthenticLaunch launch, Instant at) {}
