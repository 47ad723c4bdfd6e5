package org.alongside.identity.codes;

import java.time.Instant;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/** One sheet of ten codes: the letters stand on paper alone. */
public record PrintedSheet(UUID id, PersonId owner, Instant madeAt) {}
