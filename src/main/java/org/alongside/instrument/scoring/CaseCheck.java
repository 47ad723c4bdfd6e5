package org.alongside.instrument.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.PrivacyClass;
import org.alongside.instrument.scoring.ScoringCase.Expected;

/** Runs the published cases of an instrument. */
public final class CaseCheck {

    /** How far a number may be from the published one (scoring-format 2). */
    private static final double TOLERANCE = 1e-9;

    private CaseCheck() {}

    /** For each outcome that came out otherwise, what differs; an ENGINE_ONLY number is not told even here. */
    public static Map<String, String> differences(Instrument instrument, ScoringCase published) {
        Map<String, ComputedOutcome> all = CompiledScoring.of(instrument).computeAll(published.answers());
        Map<String, String> differences = new LinkedHashMap<>();
        published.expected().forEach((outcome, expected) -> {
            List<String> differing = compare(all.get(outcome), expected);
            if (!differing.isEmpty()) {
                differences.put(outcome, String.join(", ", differing));
            }
        });
        return differences;
    }

    private static List<String> compare(ComputedOutcome actual, Expected expected) {
        boolean hidden = actual.outcome().privacy() == PrivacyClass.ENGINE_ONLY;
        List<String> differing = new ArrayList<>();
        expected.status()
                .filter(s -> s != actual.status())
                .ifPresent(s -> differing.add("status is " + actual.status()));
        number("value", expected.numbers().value(), hidden ? null : actual.value(), actual.value(), differing);
        number("se", expected.numbers().se(), hidden ? null : actual.se(), actual.se(), differing);
        if (expected.label().isPresent() && !expected.label().equals(actual.label())) {
            differing.add(
                    hidden ? "label differs" : "label is " + actual.label().orElse("not there"));
        }
        if (expected.answered().isPresent() && expected.answered().getAsInt() != actual.answered()) {
            differing.add("n_answered is " + actual.answered());
        }
        return differing;
    }

    private static void number(
            String name, OptionalDouble expected, OptionalDouble shown, OptionalDouble actual, List<String> differing) {
        if (expected.isEmpty() || isNear(expected.getAsDouble(), actual)) {
            return;
        }
        String told = shown == null ? "differs" : "is " + (shown.isPresent() ? shown.getAsDouble() : "not there");
        differing.add(name + " " + told);
    }

    private static boolean isNear(double expected, OptionalDouble actual) {
        return actual.isPresent() && Math.abs(actual.getAsDouble() - expected) <= TOLERANCE;
    }
}
