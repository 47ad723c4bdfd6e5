package org.alongside.instrument;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alongside.instrument.interpretation.rule.CutScores;
import org.alongside.instrument.interpretation.rule.Direction;
import org.alongside.instrument.interpretation.rule.InterpretationRules;
import org.alongside.instrument.interpretation.rule.Reliability;

/**
 * What is calculated: a scale over items, or an expression over other outcomes. {@code Scale} in the house's words is
 * an outcome with items.
 *
 * @param items with their signs, by id: summation goes in this order, whatever the file's; empty for an expression
 */
public record Outcome(
        String id, Map<String, Keying> items, ScoringRule rule, MissingRule missing, Properties properties) {

    /** How a value may be read: by whom, which way, how exactly, under which names, and by which rules. */
    public record Properties(
            PrivacyClass privacy,
            Direction direction,
            Optional<Reliability> reliability,
            Optional<CutScores> cuts,
            InterpretationRules rules) {

        /** With the rules that hold where the definition does not say. */
        public Properties(
                PrivacyClass privacy,
                Direction direction,
                Optional<Reliability> reliability,
                Optional<CutScores> cuts) {
            this(privacy, direction, reliability, cuts, InterpretationRules.DEFAULT);
        }

        public static Properties of(PrivacyClass privacy) {
            return new Properties(privacy, Direction.NONE, Optional.empty(), Optional.empty());
        }
    }

    public Outcome {
        items = Collections.unmodifiableMap(new TreeMap<>(items));
    }

    public PrivacyClass privacy() {
        return properties.privacy();
    }
}
