package org.alongside.identity.pin;

import java.time.Instant;
import org.alongside.kernel.PersonId;

/**
 * A person forgot their PIN and chose to start empty: their keys are shredded in this transaction, and whatever was
 * sealed for them does not open again. Rooms that hold sealed values observe this and let their rows go.
 */
public record StartedEmpty(PersonId person, Instant at) {}
