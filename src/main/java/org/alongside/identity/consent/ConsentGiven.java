package org.alongside.identity.consent;

import java.time.Instant;
import org.alongside.kernel.PersonId;

/** A person said yes. Told in the same transaction; whoever acts on it asks {@link Consents} again before each use. */
public record ConsentGiven(PersonId person, Purpose purpose, String subject, Instant at) {}
