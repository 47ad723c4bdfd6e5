package org.alongside.identity.consent;

import java.time.Instant;
import org.alongside.kernel.PersonId;

/**
 * Somebody said no to a purpose, or took back a yes. What rests on it ends in the same transaction: a no to the use of
 * this site signs the person out everywhere.
 */
public record ConsentRefused(PersonId person, Purpose purpose, String subject, Instant at) {}
