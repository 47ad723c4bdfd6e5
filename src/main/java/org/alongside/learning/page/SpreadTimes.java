package org.alongside.learning.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.assessment.attempt.OwnAttempt;
import org.alongside.identity.visit.Words;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.interpretation.AnswerSpread;
import org.alongside.instrument.interpretation.picture.TimePicture;

/**
 * Makes one's own line over time where nobody knows how exact a scale is: each day is drawn from the lowest answer to
 * the highest. Where the answers of the first day and the last overlap, there is <em>no clear change</em>; where all of
 * them lie to one side, the page says so, and that nobody knows yet what that means.
 */
final class SpreadTimes {

    private final Instrument instrument;
    private final Words words;
    private final List<OwnAttempt> sent;

    /** @param sent on this version of the questions, sent first first */
    SpreadTimes(Instrument instrument, Words words, List<OwnAttempt> sent) {
        this.instrument = instrument;
        this.words = words;
        this.sent = List.copyOf(sent);
    }

    /** One day in the table. */
    public record SpreadDay(String day, String reach) {}

    /** One scale over time. @param sentence first to last, and whether a change is clear */
    public record SpreadTime(
            String id,
            String name,
            List<TimePicture.TimeColumn> columns,
            List<String> days,
            String sentence,
            List<SpreadDay> rows) {}

    private record SentSpread(Instant at, SpreadParts parts, Optional<AnswerSpread> spread) {}

    /** Those of these outcomes that were answered on two days at least. */
    List<SpreadTime> all(List<String> outcomes) {
        return outcomes.stream().flatMap(id -> time(id).stream()).toList();
    }

    private Optional<SpreadTime> time(String outcome) {
        List<SentSpread> spreads =
                sent.stream().map(attempt -> sentSpread(attempt, outcome)).toList();
        long told = spreads.stream().filter(each -> each.spread().isPresent()).count();
        return told < 2 ? Optional.empty() : Optional.of(time(outcome, spreads));
    }

    private SentSpread sentSpread(OwnAttempt attempt, String outcome) {
        SpreadParts parts = new SpreadParts(instrument, attempt, words);
        return new SentSpread(attempt.submitted().orElseThrow(), parts, parts.spread(outcome));
    }

    private SpreadTime time(String outcome, List<SentSpread> spreads) {
        List<SentSpread> drawn = spreads.subList(Math.max(0, spreads.size() - TimePicture.MOST), spreads.size());
        return new SpreadTime(
                outcome,
                words.say("result.scale." + outcome),
                TimePicture.columnsOfSpreads(
                        drawn.stream().map(SentSpread::spread).toList()),
                drawn.stream().map(each -> words.shortDay(each.at())).toList(),
                sentence(spreads),
                spreads.stream()
                        .map(each -> new SpreadDay(words.day(each.at()), reach(each)))
                        .toList());
    }

    private String reach(SentSpread each) {
        return each.spread().map(each.parts()::reach).orElseGet(() -> words.say("result.spread.none"));
    }

    private String sentence(List<SentSpread> spreads) {
        List<SentSpread> told =
                spreads.stream().filter(each -> each.spread().isPresent()).toList();
        SentSpread first = told.get(0);
        SentSpread last = told.get(told.size() - 1);
        AnswerSpread before = first.spread().orElseThrow();
        AnswerSpread now = last.spread().orElseThrow();
        String fromTo = words.say("result.time.from-to", words.day(first.at()), words.day(last.at()));
        String change = before.overlaps(now)
                ? words.say("result.time.no-clear-change")
                : words.say("result.time.apart", last.parts().option(now.options(), towards(before, now)));
        return fromTo + " " + change;
    }

    /** The end of the options to which all answers moved. */
    private static int towards(AnswerSpread before, AnswerSpread now) {
        return now.lowest() > before.highest()
                ? now.options().max()
                : now.options().min();
    }
}
