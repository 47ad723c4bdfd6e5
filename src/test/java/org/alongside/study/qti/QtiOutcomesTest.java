package org.alongside.study.qti;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.scoring.Scorer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What the test of a package calculates is what we calculate: its outcome processing, carried out here. */
class QtiOutcomesTest {

    private static final Instrument INSTRUMENT = QtiPackageTest.manyRules();

    @RepeatedTest(20)
    @DisplayName("STUDY-14 a package's outcome processing gives the Scorer's values for complete answers")
    void sameValues(RepetitionInfo info) throws Exception {
        Random random = new Random(info.getCurrentRepetition());
        Answers answers = Answers.NONE;
        for (var item : INSTRUMENT.form().inOrder()) {
            var format = item.choice();
            answers = answers.with(item.id(), format.min() + random.nextInt(format.max() - format.min() + 1));
        }
        Map<String, Double> theirs = processed(answers);
        assertEquals(3, theirs.size());
        var report = Scorer.score(INSTRUMENT, answers).report();
        theirs.forEach((id, value) ->
                assertEquals(report.outcome(id).orElseThrow().value().orElseThrow(), value, 1e-9, id));
    }

    @Test
    @DisplayName("STUDY-14 an outcome that only the engine may know is not in a package's test")
    void nothingOfEngineOnly() {
        String test = QtiPackageTest.text(QtiPackage.of(INSTRUMENT), "test.xml");
        assertFalse(test.contains("inner"), test);
    }

    @Test
    @DisplayName("STUDY-14 STUDY-15 an outcome with the name of QTI's own variable has another name there")
    void duration() {
        Instrument instrument = Example.example()
                .scoring("duration: {items: {q1: '+'}, rule: sum, privacy: OWNER}")
                .instrument();
        QtiPackage made = QtiPackage.of(instrument);
        String test = QtiPackageTest.text(made, "test.xml");
        assertFalse(test.contains("identifier=\"duration\""), test);
        assertTrue(test.contains("value identifier=\"outcome_duration\""), test);
        assertTrue(made.unexpressed().toString().contains("called outcome_duration"));
    }

    private static Map<String, Double> processed(Answers answers) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        byte[] test = QtiPackage.of(INSTRUMENT).files().get("test.xml");
        NodeList set = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(test))
                .getElementsByTagName("qti-set-outcome-value");
        Map<String, Double> values = new TreeMap<>();
        for (int i = 0; i < set.getLength(); i++) {
            Element one = (Element) set.item(i);
            values.put(one.getAttribute("identifier"), value(children(one).get(0), answers));
        }
        return values;
    }

    private static double value(Element expression, Answers answers) {
        List<Double> parts =
                children(expression).stream().map(part -> value(part, answers)).toList();
        return switch (expression.getTagName()) {
            case "qti-base-value" -> Double.parseDouble(expression.getTextContent());
            case "qti-variable" ->
                answers.number(expression.getAttribute("identifier").replace(".SCORE", ""))
                        .orElseThrow();
            case "qti-sum" -> parts.stream().mapToDouble(Double::doubleValue).sum();
            case "qti-product" -> parts.stream().reduce(1.0, (a, b) -> a * b);
            case "qti-subtract" -> parts.get(0) - parts.get(1);
            case "qti-divide" -> parts.get(0) / parts.get(1);
            default -> throw new AssertionError(expression.getTagName());
        };
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
