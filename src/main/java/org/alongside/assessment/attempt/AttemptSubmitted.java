package org.alongside.assessment.attempt;

import java.time.Instant;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;

/** CDI event, fired once, in the transaction that takes an attempt: no answer, no number. */
public record AttemptSubmitted(PersonId person, Slug instrument, Instant at) {}
