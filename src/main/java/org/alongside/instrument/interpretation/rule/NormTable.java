package org.alongside.instrument.interpretation.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A norm table tells what one group of people answered: {@code norms/<name>.yaml}. It says who they were, how many,
 * when, and who reported it, because a place among strangers means nothing without knowing the strangers.
 *
 * <p>Instruments of our own ship without any. An institution may load one; a reading that used one names it.
 *
 * @param name of the file, without {@code .yaml}
 * @param outcomes what is known of each outcome; never of one of class ENGINE_ONLY
 */
public record NormTable(String name, NormGroup group, Map<String, Norm> outcomes) {

    /**
     * Whose answers these are.
     *
     * @param respondents how many, at least 1
     * @param date when it was collected or published
     * @param language of the form they answered, where it matters
     */
    public record NormGroup(NormOrigin origin, int respondents, LocalDate date, Optional<String> language) {}

    /** @param source who reported it, so that it can be found; {@code population} who they were, in words */
    public record NormOrigin(String source, String population) {}

    public NormTable {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    }

    public Optional<Norm> outcome(String id) {
        return Optional.ofNullable(outcomes.get(id));
    }
}
