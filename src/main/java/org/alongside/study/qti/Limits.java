package org.alongside.study.qti;

import java.util.ArrayList;
import java.util.List;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.InstrumentText;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.PrivacyClass;
import org.alongside.instrument.ResponseFormat;
import org.alongside.instrument.ResponseFormat.Choice;
import org.alongside.instrument.ResponseFormat.OwnWords;
import org.alongside.instrument.SourceLines;
import org.alongside.instrument.interpretation.rule.BandRule;
import org.alongside.instrument.interpretation.rule.Direction;
import org.alongside.instrument.interpretation.rule.InterpretationRules;

/** Finds what of an instrument a QTI package does not carry, and names each with its place. */
final class Limits {

    private static final String INSTRUMENT = "instrument.yaml";
    private static final String SCORING = "scoring.yaml";
    private static final String OUTCOMES = "outcomes";

    private final Instrument instrument;
    private final String language;
    private final SourceLines lines;
    private final List<Unexpressed> found = new ArrayList<>();

    private Limits(Instrument instrument, String language, SourceLines lines) {
        this.instrument = instrument;
        this.language = language;
        this.lines = lines;
    }

    static List<Unexpressed> of(Instrument instrument, String language, SourceLines lines) {
        Limits limits = new Limits(instrument, language, lines);
        limits.form();
        instrument.outcomes().values().forEach(limits::outcome);
        limits.texts();
        instrument.norms().keySet().forEach(name -> limits.add("QTI has no norm tables.", "norms/" + name + ".yaml"));
        return limits.found;
    }

    private void form() {
        instrument.form().responses().values().forEach(this::format);
        add("QTI has no answer \"rather not say\": a question can only be left open there.", INSTRUMENT, "responses");
        instrument.form().items().values().stream()
                .filter(item -> item.showIf().isPresent())
                .forEach(item -> add(
                        "Its condition is carried over, and the question stands on a page of its own there.",
                        INSTRUMENT,
                        "items",
                        item.id(),
                        "show_if"));
        if (instrument.form().pages().size() > 1) {
            add("QTI does not lead back to an earlier page: each page is a part that ends.", INSTRUMENT, "pages");
        }
    }

    private void format(ResponseFormat format) {
        format.<Runnable>match(choice -> () -> slider(choice), words -> () -> length(words))
                .run();
    }

    private void length(OwnWords words) {
        add(
                "QTI's expected length is a hint and no limit: some players take more.",
                INSTRUMENT,
                "responses",
                words.id(),
                "max");
    }

    private void slider(Choice format) {
        if (Qti.isChoice(instrument.text(language), format)) {
            return;
        }
        add(
                "QTI's slider has no words of its own, and some players take an untouched one for its lowest number.",
                INSTRUMENT,
                "responses",
                format.id());
        if (format.min() < 0) {
            add(
                    "QTI's slider knows no number below zero: it begins at 0 there, and the score is set right.",
                    INSTRUMENT,
                    "responses",
                    format.id(),
                    "min");
        }
    }

    private void outcome(Outcome outcome) {
        if (outcome.privacy() == PrivacyClass.ENGINE_ONLY) {
            add(
                    "It is for the engine only, and QTI has no privacy classes: it is left out.",
                    SCORING,
                    OUTCOMES,
                    outcome.id());
            return;
        }
        if (!TestXml.isExpressed(outcome)) {
            of(outcome, "rule", "Only sums, weighted sums and means are carried over: this outcome is left out.");
            return;
        }
        if (outcome.id().equals(Qti.DURATION)) {
            add(
                    "QTI has a variable of its own with this name: it is called " + Qti.variable(outcome.id())
                            + " there.",
                    SCORING,
                    OUTCOMES,
                    outcome.id());
        }
        if (outcome.missing().prorate()
                && outcome.missing().minAnswered() < outcome.items().size()) {
            of(
                    outcome,
                    "missing",
                    "QTI does not prorate: in the package this outcome has a value only where all its items have one.");
        }
        standing(outcome);
    }

    private void standing(Outcome outcome) {
        if (outcome.properties().direction() != Direction.NONE) {
            of(outcome, "direction", "QTI does not say which way is better.");
        }
        reading(outcome, outcome.properties().rules());
        of(outcome, "privacy", "QTI has no privacy classes: any system that reads this outcome may show it.");
        if (outcome.properties().reliability().isPresent()) {
            of(outcome, "reliability", "QTI has no place for reliability: there is no band.");
        }
        if (outcome.properties().cuts().isPresent()) {
            add("Labels of ranges and their sources are not carried over.", "cutscores.yaml", outcome.id());
        }
    }

    private void reading(Outcome outcome, InterpretationRules rules) {
        if (!rules.band().equals(BandRule.DEFAULT)) {
            of(outcome, "band", "The rule for its band is not carried over.");
        }
        if (rules.change().isPresent()) {
            of(outcome, "change", "The rule for a clear change is not carried over.");
        }
        if (rules.decimals() != InterpretationRules.USUAL_DECIMALS) {
            of(outcome, "decimals", "QTI does not say how many decimals are shown.");
        }
    }

    private void texts() {
        InstrumentText text = instrument.text(language);
        String file = "text." + language + ".yaml";
        text.frame().hint().ifPresent(hint -> add("The line below each question is not carried over.", file, "hint"));
        text.frame().why().ifPresent(why -> add("\"Why do you ask this?\" is not carried over.", file, "why"));
        instrument.texts().keySet().stream()
                .filter(other -> !other.equals(language))
                .forEach(other -> add("A package has one language: this one is left out.", "text." + other + ".yaml"));
    }

    private void of(Outcome outcome, String key, String why) {
        add(why, SCORING, OUTCOMES, outcome.id(), key);
    }

    private void add(String why, String file, String... keys) {
        String place = instrument.key() + "/" + lines.place(file, keys);
        found.add(new Unexpressed(place, String.join(", ", keys), why));
    }
}
