package org.alongside.assessment.page;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alongside.assessment.attempt.OwnAttempt;
import org.alongside.assessment.page.OutcomePart.TableRow;
import org.alongside.identity.visit.Words;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.Synthetic;
import org.alongside.instrument.interpretation.Audience;
import org.alongside.instrument.interpretation.Computable;
import org.alongside.instrument.interpretation.Interpretation;
import org.alongside.instrument.interpretation.Interpreter;
import org.alongside.instrument.interpretation.change.Change;
import org.alongside.instrument.interpretation.change.ReliableChange;
import org.alongside.instrument.interpretation.picture.TimePicture;
import org.alongside.instrument.scoring.report.ScoreReport;

/**
 * These parts draw one's own line over time: what was sent on the same questions more than once, and whether a change
 * is clear.
 */
final class TimeParts {

    private final Instrument instrument;
    private final Words words;
    private final OutcomeSentences say;
    private final List<OwnAttempt> sent;

    /** @param alike those sent on the same version of the same questions, sent first first */
    TimeParts(Instrument instrument, Words words, List<OwnAttempt> alike) {
        this.instrument = instrument;
        this.words = words;
        this.say = new OutcomeSentences(words, instrument);
        this.sent = alike.stream().filter(this::sameDefinition).toList();
    }

    /** One outcome over time. @param sentence first to last, and whether the change is clear */
    public record TimePart(
            String id,
            String name,
            boolean example,
            boolean known,
            List<TimePicture.TimeColumn> columns,
            List<String> days,
            String sentence,
            List<TableRow> rows) {}

    private record At(OwnAttempt attempt, Interpretation interpretation) {}

    List<TimePart> all() {
        return instrument.outcomes().keySet().stream()
                .flatMap(outcome -> part(outcome).stream())
                .toList();
    }

    private Optional<TimePart> part(String id) {
        List<At> read = sent.stream()
                .flatMap(attempt -> attempt.report().flatMap(r -> r.outcome(id)).stream()
                        .map(score -> new At(attempt, Interpreter.of(instrument, score, Audience.OWNER))))
                .filter(at -> at.interpretation().possible().isPresent())
                .toList();
        List<At> told = read.stream()
                .filter(at -> at.interpretation().score().value().isPresent())
                .toList();
        return told.size() < 2
                ? Optional.empty()
                : Optional.of(part(instrument.outcome(id).orElseThrow(), read, told));
    }

    private TimePart part(Outcome outcome, List<At> read, List<At> told) {
        List<At> drawn = read.subList(Math.max(0, read.size() - TimePicture.MOST), read.size());
        return new TimePart(
                outcome.id(),
                say.name(outcome),
                Synthetic.is(instrument, outcome),
                told.stream().allMatch(at -> at.interpretation().band().value().isPresent()),
                TimePicture.columns(drawn.stream().map(At::interpretation).toList()),
                days(drawn),
                sentence(outcome, told, !told.containsAll(drawn)),
                read.stream()
                        .map(at -> new TableRow(day(at), say.asRow(outcome, at.interpretation())))
                        .toList());
    }

    private String sentence(Outcome outcome, List<At> told, boolean dashed) {
        String change =
                change(outcome, told.get(0).attempt(), told.get(told.size() - 1).attempt());
        return dashed ? change + " " + words.say("result.time.none") : change;
    }

    private String change(Outcome outcome, OwnAttempt first, OwnAttempt last) {
        Computable<Change> told = ReliableChange.between(instrument, outcome.id(), report(first), report(last));
        String from = words.day(first.submitted().orElseThrow());
        String to = words.day(last.submitted().orElseThrow());
        String key = told.value()
                .map(change -> "change." + change.kind())
                .orElseGet(() -> "change.not." + told.whyNot().orElseThrow());
        return words.say("change.from-to", from, to) + " " + words.say(key);
    }

    private static ScoreReport report(OwnAttempt attempt) {
        return attempt.report().orElseThrow();
    }

    /** Short enough for a column: the year only where it is not the same in all; a dash where nothing is to be said. */
    private List<String> days(List<At> drawn) {
        long years = drawn.stream()
                .map(at -> at.attempt()
                        .submitted()
                        .orElseThrow()
                        .atZone(words.zone())
                        .getYear())
                .distinct()
                .count();
        DateTimeFormatter day = DateTimeFormatter.ofPattern(years > 1 ? "MMM uu" : "d MMM", words.locale())
                .withZone(words.zone());
        return IntStream.range(0, drawn.size())
                .mapToObj(n -> day.format(drawn.get(n).attempt().submitted().orElseThrow())
                        + (drawn.get(n).interpretation().score().value().isPresent() ? "" : " –"))
                .toList();
    }

    private String day(At at) {
        return words.day(at.attempt().submitted().orElseThrow());
    }

    private boolean sameDefinition(OwnAttempt attempt) {
        return attempt.report()
                .filter(report -> report.instrument().equals(instrument.key()))
                .isPresent();
    }
}
