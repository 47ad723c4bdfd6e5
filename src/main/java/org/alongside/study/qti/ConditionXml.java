package org.alongside.study.qti;

import org.alongside.instrument.grammar.Condition;
import org.alongside.instrument.grammar.Condition.Compared;

/**
 * A condition of an item as QTI's logic over the answers of earlier parts. What was left open, or not asked, has no
 * RESPONSE; a comparison with it is false and not NULL, so that {@code not} of it is true there as it is here.
 */
final class ConditionXml {

    private final Xml xml;

    ConditionXml(Xml xml) {
        this.xml = xml;
    }

    void write(Condition condition) {
        condition.match(
                this::compared,
                not -> within("qti-not", not.inner()),
                and -> within("qti-and", and.left(), and.right()),
                or -> within("qti-or", or.left(), or.right()));
    }

    /** Whether an item has no answer, {@code qti-is-null}. */
    Xml isOpen(String item) {
        xml.open("qti-is-null");
        xml.empty("qti-variable", "identifier", item + "." + Qti.RESPONSE);
        return xml.close();
    }

    private Xml within(String logic, Condition... parts) {
        xml.open(logic);
        for (Condition part : parts) {
            write(part);
        }
        return xml.close();
    }

    private Xml compared(Compared compared) {
        xml.open("qti-and").open("qti-not");
        isOpen(compared.item());
        xml.close();
        switch (compared.comparison()) {
            case EQUAL -> equal(compared);
            case NOT_EQUAL -> {
                xml.open("qti-not");
                equal(compared);
                xml.close();
            }
            case LESS -> numbers("qti-lt", compared);
            case AT_MOST -> numbers("qti-lte", compared);
            case GREATER -> numbers("qti-gt", compared);
            case AT_LEAST -> numbers("qti-gte", compared);
        }
        return xml.close();
    }

    private void equal(Compared compared) {
        numbers("qti-equal", compared, "tolerance-mode", "exact");
    }

    private void numbers(String comparison, Compared compared, Object... attributes) {
        xml.open(comparison, attributes);
        xml.empty("qti-variable", "identifier", compared.item() + "." + Qti.SCORE);
        xml.leaf("qti-base-value", Qti.number(compared.value()), "base-type", "float");
        xml.close();
    }
}
