package org.alongside.instrument.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.scoring.report.ScoreStatus;

/** A case is a published example: these answers come to this. What is not said is not checked. */
public record ScoringCase(UUID uuid, String description, Answers answers, Map<String, Expected> expected) {

    public ScoringCase {
        expected = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(expected));
    }

    /** @param numbers value and standard error, where the case says them */
    public record Expected(
            Numbers numbers, Optional<ScoreStatus> status, Optional<String> label, OptionalInt answered) {}

    /** @param se standard error */
    public record Numbers(OptionalDouble value, OptionalDouble se) {}
}
