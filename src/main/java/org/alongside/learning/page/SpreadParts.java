package org.alongside.learning.page;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.assessment.attempt.OwnAttempt;
import org.alongside.identity.visit.Words;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.ResponseFormat.Choice;
import org.alongside.instrument.interpretation.AnswerSpread;
import org.alongside.instrument.interpretation.picture.SpreadPicture;

/**
 * Makes the rows of the picture in which one's own answers lie over the scales, each with its words: as they were
 * given, without a mean, because nobody knows how exact these scales are.
 */
final class SpreadParts {

    private final Instrument instrument;
    private final OwnAttempt attempt;
    private final Words words;

    SpreadParts(Instrument instrument, OwnAttempt attempt, Words words) {
        this.instrument = instrument;
        this.attempt = attempt;
        this.words = words;
    }

    /**
     * The answers of one scale.
     *
     * @param reach from where to where they lie, in the words of the options; or that there is none
     * @param each every answer in words, for the table
     * @param pictures one, or none where nothing was answered
     */
    public record SpreadRow(String name, String reach, String each, List<SpreadPicture> pictures) {}

    /** Scales with the same options, and the words at both ends. */
    public record SpreadGroup(String least, String most, List<SpreadRow> rows) {}

    /** The rows of these outcomes, in this order; none where the instrument has none of them. */
    Optional<SpreadGroup> group(List<String> outcomes) {
        List<String> there = outcomes.stream()
                .filter(id -> instrument.outcome(id).isPresent())
                .toList();
        return there.stream()
                .flatMap(id -> spread(id).stream())
                .findFirst()
                .map(AnswerSpread::options)
                .map(options -> new SpreadGroup(
                        option(options, options.min()),
                        option(options, options.max()),
                        there.stream().map(this::row).toList()));
    }

    /** The spread of one outcome; empty where nothing behind it was answered. */
    Optional<AnswerSpread> spread(String outcome) {
        return instrument.outcome(outcome).flatMap(o -> AnswerSpread.of(instrument, o, this::number));
    }

    private SpreadRow row(String id) {
        Optional<AnswerSpread> spread = spread(id);
        return new SpreadRow(
                words.say("result.scale." + id),
                spread.map(this::reach).orElseGet(() -> words.say("result.spread.none")),
                spread.map(this::each).orElseGet(() -> words.say("result.spread.none")),
                spread.map(SpreadPicture::of).stream().toList());
    }

    /** "from A little like me to Quite like me": where one answer stands alone, that one. */
    String reach(AnswerSpread spread) {
        String lowest = option(spread.options(), spread.lowest());
        return spread.lowest() == spread.highest()
                ? words.say(spread.values().size() == 1 ? "result.spread.one" : "result.spread.alike", lowest)
                : words.say("result.spread.from-to", lowest, option(spread.options(), spread.highest()));
    }

    private String each(AnswerSpread spread) {
        return spread.values().stream()
                .distinct()
                .map(value -> times(option(spread.options(), value), Collections.frequency(spread.values(), value)))
                .collect(Collectors.joining("; "));
    }

    private String times(String option, int times) {
        return times == 1 ? option : words.say("result.spread.times", option, times);
    }

    String option(Choice options, int value) {
        return instrument.text(words.locale().getLanguage()).option(options, value);
    }

    private OptionalInt number(String item) {
        return Stream.ofNullable(attempt.kept().get(item))
                .map(kept -> kept.answer().number())
                .findFirst()
                .orElse(OptionalInt.empty());
    }
}
