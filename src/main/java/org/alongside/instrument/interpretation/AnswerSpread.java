package org.alongside.instrument.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.ResponseFormat.Choice;

/**
 * An answer spread tells how the answers behind one outcome lie on the options of their questions. Where nobody knows
 * how exact an outcome is, it is all that can honestly be drawn: it claims nothing beyond the answers themselves.
 *
 * @param options the format that all questions behind the outcome share
 * @param values one for each answered question, turned round where the outcome counts it so; lowest first, never empty
 */
public record AnswerSpread(Choice options, List<Integer> values) {

    public AnswerSpread {
        values = values.stream().sorted().toList();
        if (values.isEmpty() || !options.has(values.get(0)) || !options.has(values.get(values.size() - 1))) {
            throw new IllegalArgumentException("a spread has answers, and each is one of the options");
        }
    }

    /**
     * The spread behind an outcome.
     *
     * @param answers the number chosen at an item; empty where it is open or not said
     * @return empty where no question is answered, or where the questions do not share one format
     */
    public static Optional<AnswerSpread> of(
            Instrument instrument, Outcome outcome, Function<String, OptionalInt> answers) {
        Set<Choice> formats = outcome.items().keySet().stream()
                .map(item -> choice(instrument, item))
                .collect(Collectors.toSet());
        List<Integer> values = outcome.items().keySet().stream()
                .flatMap(item -> value(instrument, outcome, item, answers.apply(item)))
                .toList();
        return formats.size() == 1 && !values.isEmpty()
                ? Optional.of(new AnswerSpread(formats.iterator().next(), values))
                : Optional.empty();
    }

    public int lowest() {
        return values.get(0);
    }

    public int highest() {
        return values.get(values.size() - 1);
    }

    /** Whether the two have an option in common, or lie inside each other: then no difference is clear. */
    public boolean overlaps(AnswerSpread other) {
        return lowest() <= other.highest() && other.lowest() <= highest();
    }

    private static Stream<Integer> value(Instrument instrument, Outcome outcome, String item, OptionalInt raw) {
        return raw.isEmpty()
                ? Stream.empty()
                : Stream.of(outcome.items().get(item).score(choice(instrument, item), raw.getAsInt()));
    }

    private static Choice choice(Instrument instrument, String item) {
        return instrument.form().item(item).orElseThrow().choice();
    }
}
