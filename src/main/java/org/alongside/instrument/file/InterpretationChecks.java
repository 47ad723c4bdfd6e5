package org.alongside.instrument.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.ScoringRule.Graded;
import org.alongside.instrument.interpretation.rule.BandRule;
import org.alongside.instrument.interpretation.rule.ChangeRule;
import org.alongside.instrument.interpretation.rule.ChangeRule.ChangeMethod;
import org.alongside.instrument.interpretation.rule.ChangeRule.Recovery;
import org.alongside.instrument.interpretation.rule.ChangeRule.Recovery.AtCut;
import org.alongside.instrument.interpretation.rule.ChangeRule.Recovery.BetweenGroups;
import org.alongside.instrument.interpretation.rule.ChangeRule.ReliabilitySource;
import org.alongside.instrument.interpretation.rule.CutScores.Cut;
import org.alongside.instrument.interpretation.rule.Direction;
import org.alongside.instrument.interpretation.rule.Norm;
import org.alongside.instrument.interpretation.rule.Norm.Moments;
import org.alongside.instrument.interpretation.rule.Reliability;
import org.alongside.instrument.range.Range;
import org.alongside.instrument.range.Ranges;
import org.alongside.kernel.FilePlace;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Tolerance;
import org.alongside.manuscript.Node;

/**
 * What only shows once an instrument is whole: cuts that no value reaches, and rules of reading that name what is not
 * there. A missing norm is a WARNING (scoring-format 4): scores do not need it.
 */
final class InterpretationChecks {

    private final Instrument instrument;
    private final Map<String, Node> scoring;
    private final Map<String, Node> cutScores;
    private final Findings findings;

    /**
     * @param scoring where each outcome stands in {@code scoring.yaml}
     * @param cutScores where its cuts stand in {@code cutscores.yaml}
     */
    InterpretationChecks(
            Instrument instrument, Map<String, Node> scoring, Map<String, Node> cutScores, Findings findings) {
        this.findings = findings;
        this.instrument = instrument;
        this.scoring = scoring;
        this.cutScores = cutScores;
    }

    void run() {
        instrument.outcomes().values().forEach(outcome -> {
            cuts(outcome);
            band(outcome);
            graded(outcome);
            outcome.properties().rules().change().flatMap(ChangeRule::recovery).ifPresent(r -> recovery(outcome, r));
        });
    }

    /** A cut at the lowest value makes sense, it names all of them; one that no value reaches does not. */
    private void cuts(Outcome outcome) {
        Optional<Range> possible = Ranges.of(instrument, outcome.id());
        if (possible.isEmpty() || !cutScores.containsKey(outcome.id())) {
            return;
        }
        List<Node> places = cutScores
                .get(outcome.id())
                .at(CutScoresReader.CUTS.name())
                .orElseThrow()
                .elements();
        List<Cut> cuts = outcome.properties().cuts().orElseThrow().cuts();
        for (int i = 0; i < cuts.size(); i++) {
            Cut cut = cuts.get(i);
            if (!isReached(cut, possible.get())
                    || !Tolerance.isAtLeast(cut.from(), possible.get().low())) {
                findings.warning(
                        places.get(i).place(),
                        "the cut '" + cut.label() + "' lies outside what '" + outcome.id() + "' can be, "
                                + possible.get().low() + " to " + possible.get().high());
            }
        }
    }

    private static boolean isReached(Cut cut, Range possible) {
        return cut.includeBoundary()
                ? Tolerance.isAtLeast(possible.high(), cut.from())
                : !Tolerance.isAtLeast(cut.from(), possible.high());
    }

    private void band(Outcome outcome) {
        BandRule rule = outcome.properties().rules().band();
        if (rule.kind() != BandRule.BandKind.REGRESSED || outcome.rule() instanceof Graded) {
            return;
        }
        Optional<Reliability> reliability = outcome.properties().reliability();
        if (reliability.map(r -> r.alpha().isEmpty() || r.sd().isEmpty()).orElse(true)) {
            findings.warning(
                    at(outcome, "band"), what(outcome) + ": a regressed band needs alpha and sd of its reliability");
        } else if (rule.mean().isEmpty() && !anyNormHasMean(outcome)) {
            findings.warning(
                    at(outcome, "band"), what(outcome) + ": a regressed band needs a mean, of its own or from norms");
        }
    }

    /** Its values are drawn to the mean already, and each has an error of its own. */
    private void graded(Outcome outcome) {
        if (!(outcome.rule() instanceof Graded)) {
            return;
        }
        if (outcome.properties().rules().band().kind() == BandRule.BandKind.REGRESSED) {
            findings.error(at(outcome, "band"), what(outcome) + ": a graded response has an observed band only");
        }
        Optional<ChangeRule> change = outcome.properties().rules().change();
        if (change.filter(c -> c.variant() != ChangeMethod.TWO_VARIANCES
                        || c.exactness().source() != ReliabilitySource.INTERNAL
                        || c.secondSd().isPresent())
                .isPresent()) {
            findings.error(
                    at(outcome, "change"),
                    what(outcome) + ": a graded response brings its own error at each time, so its change is"
                            + " 'rule: two_variances' and nothing about reliability");
        }
    }

    private boolean anyNormHasMean(Outcome outcome) {
        return instrument.norms().values().stream()
                .anyMatch(table ->
                        table.outcome(outcome.id()).flatMap(Norm::moments).isPresent());
    }

    private void recovery(Outcome outcome, Recovery recovery) {
        FilePlace where = at(outcome, "change");
        if (outcome.properties().direction() == Direction.NONE) {
            findings.error(where, what(outcome) + ": without a direction nobody recovers");
        } else if (recovery instanceof AtCut cut) {
            boolean there = outcome.properties().cuts().stream()
                    .flatMap(cuts -> cuts.cuts().stream())
                    .anyMatch(c -> c.label().equals(cut.label()));
            if (!there) {
                findings.error(where, what(outcome) + ": no cut has the label '" + cut.label() + "'");
            }
        } else if (recovery instanceof BetweenGroups groups) {
            groups(outcome, groups, where);
        }
    }

    private void groups(Outcome outcome, BetweenGroups groups, FilePlace where) {
        Optional<Moments> well = moments(outcome, groups.well(), where);
        Optional<Moments> distressed = moments(outcome, groups.distressed(), where);
        if (well.isPresent() && distressed.isPresent()) {
            double better = well.get().mean() - distressed.get().mean();
            if (outcome.properties().direction() == Direction.UP ? better <= 0 : better >= 0) {
                findings.error(
                        where,
                        what(outcome) + ": the mean of '" + groups.well() + "' is not better than that of '"
                                + groups.distressed() + "'");
            }
        }
    }

    private Optional<Moments> moments(Outcome outcome, String norms, FilePlace where) {
        Optional<Moments> moments = Optional.ofNullable(instrument.norms().get(norms))
                .flatMap(table -> table.outcome(outcome.id()))
                .flatMap(Norm::moments);
        if (moments.isEmpty()) {
            findings.warning(
                    where,
                    what(outcome) + ": norms/" + norms + ".yaml says no mean of it, so nobody counts as recovered");
        }
        return moments;
    }

    private FilePlace at(Outcome outcome, String key) {
        Node written = scoring.get(outcome.id());
        return written.at(key).orElse(written).place();
    }

    private static String what(Outcome outcome) {
        return "outcome '" + outcome.id() + "'";
    }
}
