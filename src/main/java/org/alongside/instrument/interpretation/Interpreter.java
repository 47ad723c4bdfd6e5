package org.alongside.instrument.interpretation;

import java.util.List;
import java.util.Optional;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.PrivacyClass;
import org.alongside.instrument.interpretation.rule.CutScores;
import org.alongside.instrument.interpretation.rule.CutScores.Cut;
import org.alongside.instrument.interpretation.rule.NormTable;
import org.alongside.instrument.range.Range;
import org.alongside.instrument.range.Ranges;
import org.alongside.instrument.scoring.report.OutcomeScore;

/** Reads values: from a score and the definition it was calculated under to what may be said to one audience. */
public final class Interpreter {

    private Interpreter() {}

    /**
     * What may be said about this value to this audience, with the first norm table (by name) that knows the outcome.
     *
     * @param instrument the version that the score was calculated under
     * @throws IllegalArgumentException where the score is of no outcome of the instrument that anybody may see
     */
    public static Interpretation of(Instrument instrument, OutcomeScore score, Audience audience) {
        Optional<NormTable> first = instrument.norms().values().stream()
                .filter(table -> table.outcome(score.outcome()).isPresent())
                .findFirst();
        return read(instrument, score, audience, first);
    }

    /**
     * As {@link #of}, among the people of a chosen norm table.
     *
     * @throws IllegalArgumentException also where the instrument has no norms of this name
     */
    public static Interpretation among(Instrument instrument, OutcomeScore score, Audience audience, String norms) {
        NormTable table = instrument.norms().get(norms);
        if (table == null) {
            throw new IllegalArgumentException("no norms '" + norms + "' in " + instrument.key());
        }
        return read(instrument, score, audience, Optional.of(table));
    }

    private static Interpretation read(
            Instrument instrument, OutcomeScore score, Audience audience, Optional<NormTable> table) {
        Outcome outcome = visible(instrument, score.outcome());
        Optional<NormLookup> placing =
                table.flatMap(t -> t.outcome(outcome.id()).map(norm -> new NormLookup(t.name(), norm)));
        Precision precision = new Precision(instrument, outcome);
        Computable<Band> band = new Bands(outcome, precision, placing).around(score, audience);
        return new Interpretation(
                score,
                possible(instrument, score),
                band,
                cuts(outcome, score, band),
                others(score, precision, placing));
    }

    /**
     * The outcome of this id, for whoever would read its values.
     *
     * @throws IllegalArgumentException where there is none, or nobody may see it
     */
    public static Outcome visible(Instrument instrument, String id) {
        return instrument
                .outcome(id)
                .filter(outcome -> outcome.privacy() != PrivacyClass.ENGINE_ONLY)
                .orElseThrow(() -> new IllegalArgumentException("no outcome '" + id + "' to read"));
    }

    private static Optional<Range> possible(Instrument instrument, OutcomeScore score) {
        Optional<Range> range = Ranges.of(instrument, score.outcome());
        return score.value().isPresent()
                ? range.map(r -> r.including(score.value().getAsDouble()))
                : range;
    }

    private static CutInterpretation cuts(Outcome outcome, OutcomeScore score, Computable<Band> band) {
        Optional<CutScores> cuts = outcome.properties().cuts();
        List<Cut> inside = cuts.map(CutScores::cuts).orElse(List.of()).stream()
                .filter(cut ->
                        band.value().filter(b -> b.range().has(cut.from())).isPresent())
                .toList();
        return new CutInterpretation(score.meaning().label(), inside, cuts);
    }

    private static Interpretation.AmongOthers others(
            OutcomeScore score, Precision precision, Optional<NormLookup> placing) {
        Optional<NotComputableReason> whyNot = Optional.empty();
        if (score.value().isEmpty()) {
            whyNot = Optional.of(NotComputableReason.NOT_COMPUTABLE_SCORE);
        } else if (precision.isAssumed()) {
            whyNot = Optional.of(NotComputableReason.ASSUMED);
        } else if (placing.isEmpty()) {
            whyNot = Optional.of(NotComputableReason.NO_NORMS);
        }
        if (whyNot.isPresent()) {
            return new Interpretation.AmongOthers(
                    Computable.notComputable(whyNot.get()), Computable.notComputable(whyNot.get()));
        }
        double value = score.value().getAsDouble();
        return new Interpretation.AmongOthers(
                placing.get().t(value), placing.get().percentile(value));
    }
}
