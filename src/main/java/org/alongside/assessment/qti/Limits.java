package org.alongside.assessment.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.assessment.instrument.Direction;
import org.alongside.assessment.instrument.Instrument;
import org.alongside.assessment.instrument.InstrumentText;
import org.alongside.assessment.instrument.Outcome;
import org.alongside.assessment.instrument.PrivacyClass;
import org.alongside.assessment.instrument.ReadingRules;
import org.alongside.assessment.instrument.ResponseFormat;

/** Finds what of an instrument a QTI package does not carry, and names each with its place. */
final class Limits {

    private static final String INSTRUMENT = "instrument.yaml: ";
    private static final String SCORING = "scoring.yaml: ";

    private final Instrument instrument;
    private final String language;
    private final List<Unexpressed> found = new ArrayList<>();

    private Limits(Instrument instrument, String language) {
        this.instrument = instrument;
        this.language = language;
    }

    static List<Unexpressed> of(Instrument instrument, String language) {
        Limits limits = new Limits(instrument, language);
        limits.form();
        instrument.outcomes().values().forEach(limits::outcome);
        limits.texts();
        instrument.norms().keySet().forEach(name -> limits.add("norms/" + name + ".yaml", "QTI has no norm tables."));
        return limits.found;
    }

    private void form() {
        instrument.form().responses().values().forEach(this::format);
        add(INSTRUMENT + "responses", "QTI has no answer \"rather not say\": a question can only be left open there.");
        if (instrument.form().pages().size() > 1) {
            add(INSTRUMENT + "pages", "QTI does not lead back to an earlier page: each page is a part that ends.");
        }
    }

    private void format(ResponseFormat format) {
        if (!Qti.isChoice(instrument.text(language), format)) {
            add(
                    INSTRUMENT + "responses, " + format.id(),
                    "QTI's slider has no words of its own, and some players take an untouched one for its lowest number.");
        }
        if (!Qti.isChoice(instrument.text(language), format) && format.min() < 0) {
            add(
                    INSTRUMENT + "responses, " + format.id() + ", min",
                    "QTI's slider knows no number below zero: it begins at 0 there, and the score is set right.");
        }
    }

    private void outcome(Outcome outcome) {
        String place = SCORING + outcome.id();
        if (outcome.privacy() == PrivacyClass.ENGINE_ONLY) {
            add(place, "It is for the engine only, and QTI has no privacy classes: it is left out.");
            return;
        }
        if (!TestXml.isExpressed(outcome)) {
            add(place + ", rule", "Only sums, weighted sums and means are carried over: this outcome is left out.");
            return;
        }
        if (outcome.missing().prorate()
                && outcome.missing().minAnswered() < outcome.items().size()) {
            add(
                    place + ", missing",
                    "QTI does not prorate: in the package this outcome has a value only where all its items have one.");
        }
        standing(outcome, place);
    }

    private void standing(Outcome outcome, String place) {
        reading(outcome, place);
        add(place + ", privacy", "QTI has no privacy classes: any system that reads this outcome may show it.");
        outcome.standing()
                .reliability()
                .ifPresent(r -> add(place + ", reliability", "QTI has no place for reliability: there is no band."));
        outcome.standing()
                .cuts()
                .ifPresent(cuts -> add(
                        "cutscores.yaml: " + outcome.id(), "Labels of ranges and their sources are not carried over."));
    }

    private void reading(Outcome outcome, String place) {
        if (outcome.standing().direction() != Direction.NONE) {
            add(place + ", direction", "QTI does not say which way is better.");
        }
        if (!outcome.standing().rules().equals(ReadingRules.USUAL)) {
            add(place + ", band, change, decimals", "Rules for reading a value are not carried over.");
        }
    }

    private void texts() {
        InstrumentText text = instrument.text(language);
        String file = "text." + language + ".yaml: ";
        text.frame().hint().ifPresent(hint -> add(file + "hint", "The line below each question is not carried over."));
        text.frame().why().ifPresent(why -> add(file + "why", "\"Why do you ask this?\" is not carried over."));
        for (Map.Entry<String, InstrumentText> other : instrument.texts().entrySet()) {
            if (!other.getKey().equals(language)) {
                add("text." + other.getKey() + ".yaml", "A package has one language: this one is left out.");
            }
        }
    }

    private void add(String place, String why) {
        found.add(new Unexpressed(place, why));
    }
}
