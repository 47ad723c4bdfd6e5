package org.alongside.learning;

import java.time.Instant;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/**
 * A course is enough for somebody now: an ordinary ending, which they can undo on any day. Fired inside the transaction
 * that keeps it, each time it is said. It says nothing of why, nor of how far they came.
 */
public record EnoughForNow(PersonId person, UUID course, Instant at) {}
