package org.alongside.assessment.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.identity.visit.Words;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.interpretation.Band;
import org.alongside.instrument.interpretation.Display;
import org.alongside.instrument.interpretation.Interpretation;
import org.alongside.instrument.interpretation.NormedScore;
import org.alongside.instrument.interpretation.Position;
import org.alongside.instrument.interpretation.rule.CutScores;
import org.alongside.instrument.interpretation.rule.NormTable;
import org.alongside.instrument.range.Range;
import org.alongside.instrument.scoring.report.ScoreStatus;

/**
 * What a reading says, in sentences for the person who answered. Nothing here praises or warns: a value is placed on
 * its own scale, as exactly as is known and no more exactly.
 */
record OutcomeSentences(Words words, Instrument instrument) {

    String name(Outcome outcome) {
        return text(outcome.id(), instrument.text(language()).outcomes());
    }

    /** Everything to be said beside the picture, in order. */
    List<String> sentences(Outcome outcome, Interpretation reading) {
        List<String> said = new ArrayList<>();
        if (reading.score().status() == ScoreStatus.NOT_COMPUTABLE) {
            return List.of(tooFew(outcome, reading));
        }
        reading.cuts().label().ifPresent(label -> said.add(words.say("result.label", label(label))));
        if (!reading.cuts().insideBand().isEmpty()) {
            said.add(words.say("result.cut-inside"));
        }
        if (reading.band().value().isEmpty() && outcome.items().size() != 1) {
            third(reading).ifPresent(third -> said.add(words.say("result.together", third)));
        }
        if (reading.score().status() == ScoreStatus.PRORATED) {
            said.add(
                    outcome.items().isEmpty()
                            ? words.say("result.some-open")
                            : words.say(
                                    "result.prorated",
                                    reading.score().answered(),
                                    outcome.items().size()));
        }
        amongOthers(reading).ifPresent(said::add);
        return said;
    }

    private String tooFew(Outcome outcome, Interpretation reading) {
        int all = outcome.items().size();
        int answered = reading.score().answered();
        if (all == 0 || answered == all) {
            return words.say("result.too-few");
        }
        return answered == 0 ? words.say("result.none") : words.say("result.too-few-of", answered, all);
    }

    /** Where the boundaries come from; empty without any. */
    String boundaries(Interpretation reading) {
        return reading.cuts()
                .scores()
                .filter(cuts -> reading.cuts().label().isPresent()
                        || !reading.cuts().insideBand().isEmpty())
                .map(cuts -> words.say("result.boundaries", cuts.source(), cuts.population()))
                .orElse("");
    }

    /** One sentence about one group: its share with the T-score behind it, or the T-score alone. */
    private Optional<String> amongOthers(Interpretation reading) {
        Optional<NormedScore> t = reading.amongOthers().t().value();
        return reading.amongOthers()
                .percentile()
                .value()
                .map(place -> percentile(place, t) + " " + group(place))
                .or(() -> t.map(place -> words.say("result.t", Display.t(place, words.locale())) + " " + group(place)));
    }

    private String percentile(NormedScore place, Optional<NormedScore> t) {
        String shown = Display.percentile(place, words.locale());
        String key = shown.startsWith("<") ? ".first" : shown.startsWith(">") ? ".last" : "";
        String behind = t.map(p -> " " + words.say("result.t.behind", Display.t(p, words.locale())))
                .orElse("");
        return words.say("result.percentile" + key, key.isEmpty() ? shown : shown.substring(1), behind);
    }

    /** Whose answers a norm table holds, how many, since when, and who reported it. */
    private String group(NormedScore place) {
        NormTable.NormGroup group = instrument.norms().get(place.norms()).group();
        return words.say(
                "result.group",
                group.origin().population(),
                Integer.toString(group.respondents()),
                Integer.toString(group.date().getYear()),
                group.origin().source());
    }

    /** "Between 2.2 and 3.5", not past the ends of the scale. */
    String between(Outcome outcome, Interpretation reading, Band band) {
        double low = reading.possible().map(Range::low).orElse(band.low());
        double high = reading.possible().map(Range::high).orElse(band.high());
        return words.say(
                "result.between",
                shown(outcome, Math.min(high, Math.max(low, band.low()))),
                shown(outcome, Math.max(low, Math.min(high, band.high()))));
    }

    /** How often such a band holds the true value. */
    String level(Band band) {
        return words.say("result.level", Display.level(band.level(), words.locale()));
    }

    /** A reading as a line of a table: between two values, a third of the scale, or nothing. */
    String asRow(Outcome outcome, Interpretation reading) {
        return reading.band()
                .value()
                .map(band -> between(outcome, reading, band))
                .or(() -> third(reading))
                .orElse(words.say("result.nothing"));
    }

    /** "around the middle": where a value stands of which nobody knows how exact it is. */
    Optional<String> third(Interpretation reading) {
        return reading.possible()
                .filter(range -> reading.score().value().isPresent())
                .map(range -> words.say("result.third."
                        + Position.of(range, reading.score().value().getAsDouble())));
    }

    /** A boundary with its name and place. */
    String boundary(Outcome outcome, CutScores.Cut cut) {
        return words.say("result.boundary", label(cut.label()), shown(outcome, cut.from()));
    }

    String shown(Outcome outcome, double value) {
        return Display.value(outcome, value, words.locale());
    }

    private String label(String id) {
        return text(id, instrument.text(language()).labels());
    }

    private static String text(String id, Map<String, String> texts) {
        return texts.getOrDefault(id, id);
    }

    String language() {
        return words.locale().getLanguage();
    }
}
