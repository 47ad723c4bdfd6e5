package org.alongside.learning;

import java.time.Instant;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/**
 * A person has done every solo and parallel step of a module. Fired once for each person and module, inside the
 * transaction that finished the last of them. It carries no number, so no score can leave with it.
 */
public record OwnPartCompleted(PersonId person, UUID module, Instant at) {}
