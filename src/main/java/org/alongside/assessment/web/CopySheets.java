package org.alongside.assessment.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.alongside.identity.visit.Words;
import org.alongside.sheet.Cell;
import org.alongside.sheet.Column;
import org.alongside.sheet.Sheet;

/** The copy as three sheets: what was taken up and when, every answer in words and number, and what came of them. */
final class CopySheets {

    private final Words words;
    private final List<CopyRows> attempts;
    private final DateTimeFormatter moment;

    private CopySheets(CopyServlet.Copy copy) {
        words = copy.words();
        attempts = copy.attempts().stream().map(a -> new CopyRows(a, words)).toList();
        moment = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm VV", words.locale())
                .withZone(words.zone());
    }

    /** One answer, or one outcome, with the attempt it belongs to. */
    private record In<T>(CopyRows attempt, T of) {}

    static List<Sheet<?>> of(CopyServlet.Copy copy) {
        CopySheets sheets = new CopySheets(copy);
        return List.of(sheets.attempts(), sheets.answers(), sheets.results());
    }

    private Sheet<CopyRows> attempts() {
        return new Sheet<>(
                words.say("copy.sheet.attempts"),
                List.of(
                        column("copy.questions", a -> Cell.of(a.title())),
                        column(
                                "copy.version",
                                a -> Cell.of(a.attempt().attempt().version())),
                        column("copy.begun", a -> at(a.attempt().attempt().begun())),
                        column("copy.sent", this::sent),
                        column("copy.id", a -> Cell.of(a.attempt().id().toString()))),
                attempts);
    }

    private Sheet<In<CopyRows.CopiedAnswer>> answers() {
        return new Sheet<>(
                words.say("copy.sheet.answers"),
                List.of(
                        column("copy.questions", r -> Cell.of(r.attempt().title())),
                        column("copy.sent", r -> sent(r.attempt())),
                        column("copy.question", r -> Cell.of(r.of().question())),
                        column("copy.answer", r -> Cell.of(r.of().words())),
                        column("copy.number", CopySheets::number),
                        column("copy.answered", r -> at(r.of().kept().at())),
                        column(
                                "copy.id",
                                r -> Cell.of(r.attempt().attempt().id().toString()))),
                each(CopyRows::answers));
    }

    private Sheet<In<CopyRows.CopiedOutcome>> results() {
        return new Sheet<>(
                words.say("copy.sheet.results"),
                List.of(
                        column("copy.questions", r -> Cell.of(r.attempt().title())),
                        column("copy.sent", r -> sent(r.attempt())),
                        column("copy.outcome", r -> Cell.of(r.of().name())),
                        column("copy.value", r -> Cell.of(r.of().score().value())),
                        column("copy.label", r -> Cell.of(r.of().label())),
                        column("copy.se", r -> Cell.of(r.attempt().measuredError(r.of().score()))),
                        column(
                                "copy.status",
                                r -> Cell.of(words.say(
                                        "copy.status." + r.of().score().status()))),
                        column("copy.count", r -> Cell.of(r.of().score().answered())),
                        column(
                                "copy.id",
                                r -> Cell.of(r.attempt().attempt().id().toString()))),
                each(a -> a.attempt().scorings().stream()
                        .flatMap(s -> a.outcomes(s).stream())
                        .toList()));
    }

    private <T> List<In<T>> each(Function<CopyRows, List<T>> rows) {
        return attempts.stream()
                .flatMap(a -> rows.apply(a).stream().map(row -> new In<>(a, row)))
                .toList();
    }

    private <T> Column<T> column(String header, Function<T, Cell> cell) {
        return new Column<>(words.say(header), cell);
    }

    private Cell sent(CopyRows rows) {
        return rows.attempt().submitted().map(this::at).orElse(Cell.BLANK);
    }

    private Cell at(Instant at) {
        return Cell.of(moment.format(at));
    }

    private static Cell number(In<CopyRows.CopiedAnswer> row) {
        var number = row.of().kept().answer().number();
        return Cell.of(number.isPresent() ? OptionalDouble.of(number.getAsInt()) : OptionalDouble.empty());
    }
}
