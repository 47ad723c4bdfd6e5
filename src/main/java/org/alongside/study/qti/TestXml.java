package org.alongside.study.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Item;
import org.alongside.instrument.Keying;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.PrivacyClass;
import org.alongside.instrument.ScoringRule;
import org.alongside.instrument.grammar.Condition;

/**
 * The instrument as a qti-assessment-test: a part for each page, and an outcome variable for each outcome that QTI can
 * calculate. Questions of a page that are asked on a condition stand in a part of their own with that pre-condition,
 * because QTI looks at conditions of single questions in linear parts only.
 *
 * <p>A sum over a NULL is NULL, so an outcome has a value exactly where all its items have one. A question that was
 * never shown has a SCORE of 0 by QTI's rule for numbers, so that an outcome with one asks for its RESPONSE first.
 */
final class TestXml {

    private final Instrument instrument;
    private final String language;
    private final Xml xml = new Xml();

    private TestXml(Instrument instrument, String language) {
        this.instrument = instrument;
        this.language = language;
    }

    static byte[] of(Instrument instrument, String language) {
        return new TestXml(instrument, language).write();
    }

    /** Sums, weighted sums and means that somebody may see. */
    static boolean isExpressed(Outcome outcome) {
        return outcome.privacy() != PrivacyClass.ENGINE_ONLY
                && (outcome.rule() instanceof ScoringRule.Sum
                        || outcome.rule() instanceof ScoringRule.Mean
                        || outcome.rule() instanceof ScoringRule.WeightedSum);
    }

    private byte[] write() {
        List<Outcome> outcomes = instrument.outcomes().values().stream()
                .filter(TestXml::isExpressed)
                .toList();
        var text = instrument.text(language);
        xml.open(
                "qti-assessment-test",
                "xmlns",
                Qti.ASI,
                "xmlns:xsi",
                Qti.XSI,
                "xsi:schemaLocation",
                Qti.ASI + " " + Qti.ASI_XSD,
                "identifier",
                instrument.key().slug() + "-v" + instrument.key().version(),
                "title",
                text.frame().title(),
                "tool-name",
                Qti.TOOL);
        outcomes.forEach(outcome -> xml.empty(
                "qti-outcome-declaration",
                "identifier",
                Qti.variable(outcome.id()),
                "cardinality",
                "single",
                "base-type",
                "float",
                "interpretation",
                text.outcomes().getOrDefault(outcome.id(), outcome.id())));
        text.frame().about().ifPresent(this::about);
        int number = 0;
        for (List<Item> part : parts()) {
            part(++number, part);
        }
        if (!outcomes.isEmpty()) {
            xml.open("qti-outcome-processing");
            outcomes.forEach(this::outcome);
            xml.close();
        }
        return xml.bytes();
    }

    private void about(String about) {
        xml.open("qti-rubric-block", "view", "candidate", "use", "instructions");
        xml.open("qti-content-body").leaf("p", about).close();
        xml.close();
    }

    /** The questions of each page, parted where the condition on which they are asked changes. */
    private List<List<Item>> parts() {
        List<List<Item>> parts = new ArrayList<>();
        for (List<String> page : instrument.form().pages()) {
            Optional<Condition> last = Optional.empty();
            for (int i = 0; i < page.size(); i++) {
                Item item = instrument.form().items().get(page.get(i));
                if (i == 0 || !item.showIf().equals(last)) {
                    parts.add(new ArrayList<>());
                }
                parts.get(parts.size() - 1).add(item);
                last = item.showIf();
            }
        }
        return parts;
    }

    private void part(int number, List<Item> items) {
        xml.open(
                "qti-test-part",
                "identifier",
                "page-" + number,
                "navigation-mode",
                "nonlinear",
                "submission-mode",
                "simultaneous");
        items.get(0).showIf().ifPresent(condition -> {
            xml.open("qti-pre-condition");
            new ConditionXml(xml).write(condition);
            xml.close();
        });
        xml.empty("qti-item-session-control", "allow-skipping", true, "validate-responses", false);
        xml.open("qti-assessment-section", "identifier", "questions-" + number, "title", number, "visible", false);
        items.forEach(
                item -> xml.empty("qti-assessment-item-ref", "identifier", item.id(), "href", Qti.item(item.id())));
        xml.close().close();
    }

    /** An outcome with a question that may not have been asked is NULL where it was not. */
    private void outcome(Outcome outcome) {
        List<String> conditional = outcome.items().keySet().stream()
                .filter(id -> instrument.form().items().get(id).showIf().isPresent())
                .toList();
        if (conditional.isEmpty()) {
            value(outcome);
            return;
        }
        xml.open("qti-outcome-condition").open("qti-outcome-if").open("qti-or");
        conditional.forEach(new ConditionXml(xml)::isOpen);
        xml.close();
        xml.open("qti-set-outcome-value", "identifier", Qti.variable(outcome.id()));
        xml.empty("qti-null").close().close();
        xml.open("qti-outcome-else");
        value(outcome);
        xml.close().close();
    }

    private void value(Outcome outcome) {
        xml.open("qti-set-outcome-value", "identifier", Qti.variable(outcome.id()));
        boolean mean = outcome.rule() instanceof ScoringRule.Mean;
        if (mean) {
            xml.open("qti-divide");
        }
        xml.open("qti-sum");
        outcome.items().forEach((id, sign) -> weighted(outcome.rule(), id, sign));
        xml.close();
        if (mean) {
            number(outcome.items().size());
            xml.close();
        }
        xml.close();
    }

    private void weighted(ScoringRule rule, String id, Keying sign) {
        if (rule instanceof ScoringRule.WeightedSum weights) {
            xml.open("qti-product");
            number(weights.weights().get(id));
            score(id, sign);
            xml.close();
        } else {
            score(id, sign);
        }
    }

    /** A reversed item: its own minimum and maximum together, less the number. */
    private void score(String id, Keying sign) {
        if (sign == Keying.PLUS) {
            xml.empty("qti-variable", "identifier", id + "." + Qti.SCORE);
            return;
        }
        Map<String, Item> items = instrument.form().items();
        xml.open("qti-subtract");
        number((double) items.get(id).choice().min() + items.get(id).choice().max());
        xml.empty("qti-variable", "identifier", id + "." + Qti.SCORE);
        xml.close();
    }

    private void number(double value) {
        xml.leaf("qti-base-value", Qti.number(value), "base-type", "float");
    }
}
