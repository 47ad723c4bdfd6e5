package org.alongside.assessment.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.assessment.instrument.CutScores;
import org.alongside.assessment.instrument.Instrument;
import org.alongside.assessment.instrument.Outcome;
import org.alongside.assessment.instrument.Reliability;
import org.alongside.assessment.instrument.ScoringRule;

/** Whether anything that a value of an outcome rests on is made up: then it is shown with the word <i>example</i>. */
public final class Example {

    private static final String MADE_UP = "synthetic";

    private Example() {}

    /** True where item parameters, reliability, cut scores or norms say that they are synthetic. */
    public static boolean is(Instrument instrument, Outcome outcome) {
        Stream<Optional<String>> own = Stream.of(
                outcome.standing().reliability().flatMap(Reliability::source),
                outcome.standing().cuts().map(CutScores::source),
                outcome.rule() instanceof ScoringRule.Graded graded ? graded.source() : Optional.empty());
        Stream<Optional<String>> norms = instrument.norms().values().stream()
                .filter(table -> table.outcome(outcome.id()).isPresent())
                .map(table -> Optional.of(table.group().origin().source()));
        return Stream.concat(own, norms)
                .flatMap(Optional::stream)
                .anyMatch(source -> source.toLowerCase(Locale.ROOT).contains(MADE_UP));
    }
}
