package org.alongside.instrument;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.instrument.ScoringRule.Graded;
import org.alongside.instrument.interpretation.rule.CutScores;
import org.alongside.instrument.interpretation.rule.Reliability;

/**
 * What is made up and stands in for what nobody has measured yet: a source says {@code synthetic}.
 *
 * <p>Made-up item parameters make a whole instrument an example: for administrators alone, never in a course. Anything
 * made up beneath a value (also its reliability, cut scores or norms) shows that value with the word <i>example</i>.
 */
public final class Synthetic {

    private static final String WORD = "synthetic";

    private Synthetic() {}

    /** Whether any of its item parameters are made up: then its numbers mean nothing about anybody. */
    public static boolean is(Instrument instrument) {
        return !parametersOf(instrument).isEmpty();
    }

    /** The outcomes whose item parameters are made up, in the order of the definition. */
    public static List<Outcome> parametersOf(Instrument instrument) {
        return instrument.outcomes().values().stream()
                .filter(outcome -> parameters(outcome).filter(Synthetic::says).isPresent())
                .toList();
    }

    /** Whether anything that a value of this outcome rests on is made up, also what it is calculated from. */
    public static boolean is(Instrument instrument, Outcome outcome) {
        return instrument.beneath(outcome).stream()
                .flatMap(part -> sources(instrument, part))
                .anyMatch(Synthetic::says);
    }

    private static Stream<String> sources(Instrument instrument, Outcome outcome) {
        Stream<Optional<String>> own = Stream.of(
                outcome.properties().reliability().flatMap(Reliability::source),
                outcome.properties().cuts().map(CutScores::source),
                parameters(outcome));
        Stream<Optional<String>> norms = instrument.norms().values().stream()
                .filter(table -> table.outcome(outcome.id()).isPresent())
                .map(table -> Optional.of(table.group().origin().source()));
        return Stream.concat(own, norms).flatMap(Optional::stream);
    }

    private static Optional<String> parameters(Outcome outcome) {
        return outcome.rule() instanceof Graded graded ? graded.source() : Optional.empty();
    }

    private static boolean says(String source) {
        return source.toLowerCase(Locale.ROOT).contains(WORD);
    }
}
