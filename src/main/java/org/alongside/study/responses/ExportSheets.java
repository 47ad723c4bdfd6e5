package org.alongside.study.responses;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Item;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.PrivacyClass;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.scoring.CompiledScoring;
import org.alongside.instrument.scoring.Scorer;
import org.alongside.instrument.scoring.report.OutcomeScore;
import org.alongside.sheet.Cell;
import org.alongside.sheet.Column;
import org.alongside.sheet.Sheet;

/**
 * Responses as sheets, drawn one respondent after another: what was answered, and what it scores beside it. An outcome
 * of class ENGINE_ONLY is in no report, and has no column here either.
 */
final class ExportSheets {

    private final Instrument instrument;
    private final CompiledScoring scoring;
    private final Iterable<Respondent> respondents;

    ExportSheets(Instrument instrument, Iterable<Respondent> respondents) {
        this.instrument = instrument;
        this.scoring = CompiledScoring.of(instrument);
        this.respondents = respondents;
    }

    /** One respondent with their scores. */
    private record ScoredRow(Respondent who, List<OutcomeScore> scores) {

        Optional<OutcomeScore> score(String outcome) {
            return scores.stream().filter(s -> s.outcome().equals(outcome)).findFirst();
        }
    }

    private record ConsentedRow(Respondent who, String item, Answer answer) {}

    private record ExportedScore(Respondent who, OutcomeScore score) {}

    /** One row for each sitting: items in the order of the questionnaire, then outcomes. */
    Sheet<?> wide() {
        List<Column<ScoredRow>> columns = new ArrayList<>();
        columns.add(new Column<>("respondent", row -> Cell.of(row.who().number())));
        columns.add(new Column<>("sitting", row -> Cell.of(row.who().sitting())));
        for (Item item : instrument.form().inOrder()) {
            columns.add(new Column<>(
                    item.id(), row -> cell(row.who().answers().byItem().get(item.id()))));
        }
        instrument.outcomes().values().stream()
                .filter(outcome -> outcome.privacy() != PrivacyClass.ENGINE_ONLY)
                .map(Outcome::id)
                .forEach(outcome -> {
                    columns.add(column("score." + outcome, outcome, score -> Cell.of(score.value())));
                    columns.add(column("se." + outcome, outcome, score -> Cell.of(score.se())));
                    columns.add(column(
                            "status." + outcome,
                            outcome,
                            score -> Cell.of(score.status().name())));
                });
        return new Sheet<>("responses", columns, rows(who -> Stream.of(scored(who))));
    }

    private static Column<ScoredRow> column(String header, String outcome, Function<OutcomeScore, Cell> cell) {
        return new Column<>(header, row -> row.score(outcome).map(cell).orElse(Cell.BLANK));
    }

    /** One row for each answer. What was left open has none. */
    Sheet<?> answers() {
        return new Sheet<ConsentedRow>(
                "answers",
                List.of(
                        new Column<>("respondent", row -> Cell.of(row.who().number())),
                        new Column<>("sitting", row -> Cell.of(row.who().sitting())),
                        new Column<>("item", row -> Cell.of(row.item())),
                        new Column<>("answer", row -> cell(row.answer()))),
                rows(who -> instrument.form().inOrder().stream()
                        .filter(item -> who.answers().byItem().containsKey(item.id()))
                        .map(item -> new ConsentedRow(
                                who, item.id(), who.answers().byItem().get(item.id())))));
    }

    /** One row for each outcome, with the columns of the scoring command. */
    Sheet<?> scores() {
        return new Sheet<ExportedScore>(
                "scores",
                List.of(
                        new Column<>("respondent", row -> Cell.of(row.who().number())),
                        new Column<>("sitting", row -> Cell.of(row.who().sitting())),
                        new Column<>("outcome", row -> Cell.of(row.score().outcome())),
                        new Column<>("value", row -> Cell.of(row.score().value())),
                        new Column<>(
                                "status", row -> Cell.of(row.score().status().name())),
                        new Column<>("n_answered", row -> Cell.of(row.score().answered())),
                        new Column<>("se", row -> Cell.of(row.score().se()))),
                rows(who -> scored(who).scores().stream().map(score -> new ExportedScore(who, score))));
    }

    /** What this file is, in sentences. */
    Sheet<?> about(List<String> sentences) {
        return new Sheet<String>("about", List.of(new Column<>("About this file", Cell::of)), sentences);
    }

    private ScoredRow scored(Respondent who) {
        return new ScoredRow(who, Scorer.score(scoring, who.answers()).report().outcomes());
    }

    /** Drawn while they are written, never all at once. */
    private <T> Iterable<T> rows(Function<Respondent, Stream<T>> parts) {
        return () -> {
            Iterator<T> all = StreamSupport.stream(respondents.spliterator(), false)
                    .map(who -> who.countedIn(instrument.form()))
                    .flatMap(parts)
                    .iterator();
            return all;
        };
    }

    private static Cell cell(Answer answer) {
        if (answer == null) {
            return Cell.BLANK;
        }
        return answer.number().isPresent() ? Cell.of(answer.number().getAsInt()) : Cell.of(answer.entered());
    }
}
