package org.alongside.assessment.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.assessment.attempt.OwnAttempt;
import org.alongside.assessment.page.OutcomePart.BandPart;
import org.alongside.assessment.page.OutcomePart.TableRow;
import org.alongside.identity.visit.Words;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Item;
import org.alongside.instrument.Keying;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.ResponseFormat.Choice;
import org.alongside.instrument.ScoringRule;
import org.alongside.instrument.Synthetic;
import org.alongside.instrument.interpretation.Audience;
import org.alongside.instrument.interpretation.Band;
import org.alongside.instrument.interpretation.CutInterpretation;
import org.alongside.instrument.interpretation.Interpretation;
import org.alongside.instrument.interpretation.Interpreter;
import org.alongside.instrument.interpretation.picture.ScalePicture;
import org.alongside.instrument.interpretation.rule.CutScores.Cut;
import org.alongside.instrument.range.Range;
import org.alongside.instrument.scoring.report.ScoreReport;

/**
 * Makes the parts of a result page from a report: only the outcomes of the report, so never one of class ENGINE_ONLY.
 */
final class OutcomeParts {

    private final Instrument instrument;
    private final OutcomeSentences say;
    private final ItemRows rows;

    /** @param instrument the definition by which the report was calculated */
    OutcomeParts(Instrument instrument, Words words, OwnAttempt attempt) {
        this.instrument = instrument;
        this.say = new OutcomeSentences(words, instrument);
        this.rows = new ItemRows(words, instrument, attempt.kept());
    }

    List<OutcomePart> of(ScoreReport report) {
        return report.outcomes().stream()
                .filter(score -> instrument.outcome(score.outcome()).isPresent())
                .map(score -> part(Interpreter.of(instrument, score, Audience.OWNER)))
                .toList();
    }

    /** The answers that stand behind none of the outcomes of this report. */
    List<ItemRows.ItemGroup> others(ScoreReport report) {
        Set<String> behind = report.outcomes().stream()
                .flatMap(score -> instrument.outcome(score.outcome()).stream())
                .flatMap(outcome -> outcome.items().keySet().stream())
                .collect(Collectors.toSet());
        return rows.of(instrument.form().inOrder().stream()
                .filter(Item::isScored)
                .map(Item::id)
                .filter(id -> !behind.contains(id))
                .toList());
    }

    /** What was written in own words: it stands behind no outcome, and as it was written. */
    List<ItemRows.WrittenAnswer> written() {
        return rows.written();
    }

    private OutcomePart part(Interpretation reading) {
        Outcome outcome = instrument.outcome(reading.score().outcome()).orElseThrow();
        return new OutcomePart(
                outcome.id(),
                say.name(outcome),
                Synthetic.is(instrument, outcome),
                reading.band().value().isEmpty() && reading.score().value().isPresent(),
                say.sentences(outcome, reading),
                say.boundaries(reading),
                band(outcome, reading).stream().toList(),
                rows.of(outcome.items().keySet()));
    }

    private Optional<BandPart> band(Outcome outcome, Interpretation reading) {
        Optional<Range> possible = reading.possible().filter(range -> range.low() < range.high());
        Optional<Band> band = reading.band().value();
        return band.isEmpty() || possible.isEmpty()
                ? Optional.empty()
                : Optional.of(band(outcome, reading, possible.get()));
    }

    private BandPart band(Outcome outcome, Interpretation reading, Range possible) {
        Band band = reading.band().value().orElseThrow();
        ScalePicture picture = ScalePicture.on(possible);
        List<String> cuts = cuts(reading.cuts()).stream()
                .filter(cut -> possible.has(cut.from()))
                .map(cut -> picture.at(cut.from()))
                .toList();
        Optional<Choice> options = options(outcome);
        return new BandPart(
                picture.ticks(),
                picture.bar(band.range()),
                cuts,
                end(outcome, options.map(Choice::min), possible.low()),
                end(outcome, options.map(Choice::max), possible.high()),
                caption(reading, cuts),
                table(outcome, reading, possible));
    }

    private String caption(Interpretation reading, List<String> cuts) {
        String caption = say.words().say("result.band", reading.score().answered());
        return cuts.isEmpty() ? caption : caption + " " + say.words().say("result.dashed");
    }

    private List<TableRow> table(Outcome outcome, Interpretation reading, Range possible) {
        Band band = reading.band().value().orElseThrow();
        List<TableRow> table = new ArrayList<>();
        table.add(row("result.row.band", say.between(outcome, reading, band)));
        table.add(row(
                "result.row.scale",
                say.words()
                        .say(
                                "result.between",
                                say.shown(outcome, possible.low()),
                                say.shown(outcome, possible.high()))));
        cuts(reading.cuts()).forEach(cut -> table.add(row("result.row.boundary", say.boundary(outcome, cut))));
        table.add(row("result.row.level", say.level(band)));
        return table;
    }

    private TableRow row(String key, String text) {
        return new TableRow(say.words().say(key), text);
    }

    private static List<Cut> cuts(CutInterpretation reading) {
        return reading.scores().map(scores -> scores.cuts()).orElse(List.of());
    }

    private String end(Outcome outcome, Optional<Integer> option, double value) {
        return option.flatMap(o -> options(outcome)
                        .map(format -> instrument.text(say.language()).option(format, o)))
                .orElseGet(() -> say.shown(outcome, value));
    }

    /** The options whose words name the ends: those of a mean of alike questions, none of them turned round. */
    private Optional<Choice> options(Outcome outcome) {
        Set<Choice> formats = new LinkedHashSet<>();
        outcome.items().keySet().forEach(id -> instrument.form().item(id).ifPresent(i -> formats.add(i.choice())));
        boolean alike = formats.size() == 1 && outcome.items().values().stream().allMatch(Keying.PLUS::equals);
        boolean mean =
                outcome.rule() instanceof ScoringRule.Mean || outcome.items().size() == 1;
        return alike && mean && !(outcome.rule() instanceof ScoringRule.Graded)
                ? formats.stream().findFirst()
                : Optional.empty();
    }
}
