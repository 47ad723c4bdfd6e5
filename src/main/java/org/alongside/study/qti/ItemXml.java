package org.alongside.study.qti;

import org.alongside.instrument.Instrument;
import org.alongside.instrument.InstrumentText;
import org.alongside.instrument.Item;
import org.alongside.instrument.ResponseFormat.Choice;
import org.alongside.instrument.ResponseFormat.OwnWords;

/**
 * One item as a qti-assessment-item: a choice, a slider, or a text in own words. The SCORE of the first two is the
 * number that was chosen, before any reversal, and NULL where nothing was: QTI would begin with 0, and 0 is an answer.
 */
final class ItemXml {

    private final Item item;
    private final InstrumentText text;
    private final Xml xml = new Xml();

    private ItemXml(Item item, InstrumentText text) {
        this.item = item;
        this.text = text;
    }

    static byte[] of(Instrument instrument, String language, Item item) {
        return new ItemXml(item, instrument.text(language)).write(language);
    }

    private byte[] write(String language) {
        xml.open(
                "qti-assessment-item",
                "xmlns",
                Qti.ASI,
                "xmlns:xsi",
                Qti.XSI,
                "xsi:schemaLocation",
                Qti.ASI + " " + Qti.ASI_XSD,
                "identifier",
                item.id(),
                "title",
                item.id(),
                "xml:lang",
                language,
                "tool-name",
                Qti.TOOL,
                "adaptive",
                false,
                "time-dependent",
                false);
        return item.response()
                .match(choice -> scored(Qti.isChoice(text, choice)), this::ownWords)
                .bytes();
    }

    /** A text, and no SCORE: nothing is calculated from words. */
    private Xml ownWords(OwnWords words) {
        xml.empty(
                "qti-response-declaration", "identifier", Qti.RESPONSE, "cardinality", "single", "base-type", "string");
        xml.open("qti-item-body");
        xml.open("qti-extended-text-interaction", "response-identifier", Qti.RESPONSE, "expected-length", words.max());
        xml.leaf("qti-prompt", text.item(item.id()));
        return xml.close().close();
    }

    private Xml scored(boolean choice) {
        declare(choice);
        xml.open("qti-item-body");
        if (choice) {
            choice();
        } else {
            slider();
        }
        xml.close();
        score(choice);
        return xml;
    }

    private void declare(boolean choice) {
        xml.open(
                "qti-response-declaration",
                "identifier",
                Qti.RESPONSE,
                "cardinality",
                "single",
                "base-type",
                choice ? "identifier" : "integer");
        if (choice) {
            xml.open("qti-mapping", "default-value", 0);
            for (int option = format().min(); option <= format().max(); option++) {
                xml.empty("qti-map-entry", "map-key", Qti.option(option), "mapped-value", option);
            }
            xml.close();
        }
        xml.close();
        xml.empty("qti-outcome-declaration", "identifier", Qti.SCORE, "cardinality", "single", "base-type", "float");
    }

    private void choice() {
        xml.open(
                "qti-choice-interaction",
                "response-identifier",
                Qti.RESPONSE,
                "shuffle",
                false,
                "max-choices",
                1,
                "min-choices",
                0);
        xml.leaf("qti-prompt", text.item(item.id()));
        for (int option = format().min(); option <= format().max(); option++) {
            xml.leaf("qti-simple-choice", text.option(format(), option), "identifier", Qti.option(option));
        }
        xml.close();
    }

    /**
     * The words of single numbers stand above it: a slider itself has none. One with numbers below zero begins at 0.
     */
    private void slider() {
        text.responses().getOrDefault(format().id(), java.util.Map.of()).keySet().stream()
                .sorted()
                .filter(option -> Qti.hasWords(text, format(), option))
                .forEach(option -> xml.leaf("p", option + ": " + text.option(format(), option)));
        xml.open(
                "qti-slider-interaction",
                "response-identifier",
                Qti.RESPONSE,
                "lower-bound",
                format().min() + shift(),
                "upper-bound",
                format().max() + shift(),
                "step",
                1,
                "step-label",
                true);
        xml.leaf("qti-prompt", text.item(item.id()));
        xml.close();
    }

    private void score(boolean choice) {
        xml.open("qti-response-processing");
        xml.open("qti-response-condition");
        xml.open("qti-response-if");
        xml.open("qti-is-null")
                .empty("qti-variable", "identifier", Qti.RESPONSE)
                .close();
        xml.open("qti-set-outcome-value", "identifier", Qti.SCORE)
                .empty("qti-null")
                .close();
        xml.close();
        xml.open("qti-response-else");
        xml.open("qti-set-outcome-value", "identifier", Qti.SCORE);
        if (choice) {
            xml.empty("qti-map-response", "identifier", Qti.RESPONSE);
        } else {
            unshifted();
        }
        xml.close().close().close().close();
    }

    private void unshifted() {
        xml.open("qti-sum");
        xml.open("qti-integer-to-float")
                .empty("qti-variable", "identifier", Qti.RESPONSE)
                .close();
        xml.leaf("qti-base-value", Qti.number(-(double) shift()), "base-type", "float");
        xml.close();
    }

    /** What is added to every number of a slider, so that none is below zero. */
    private long shift() {
        return Math.max(0, -(long) format().min());
    }

    private Choice format() {
        return item.choice();
    }
}
