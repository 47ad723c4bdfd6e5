package org.alongside.study.qti;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.scoring.Scorer;
import org.alongside.instrument.scoring.report.ScoreStatus;
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
    @DisplayName("FR-B12 STUDY-14 a package's outcome processing gives the Scorer's values for complete answers")
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

    @RepeatedTest(60)
    @DisplayName(
            "FR-B12 STUDY-20 a package asks on the same conditions, and what it did not ask is missing in its outcomes")
    void samePath(RepetitionInfo info) throws Exception {
        Instrument conditional = Example.example()
                .with(
                        "instrument.yaml",
                        Example.FORM
                                .replace("q2: {response: five}", "q2: {response: five, show_if: 'q1 >= 3'}")
                                .replace(
                                        "q4: {response: five}", "q4: {response: five, show_if: 'q1 < 2 or not q2 = 5'}")
                                .replace("q5: {response: five}", "q5: {response: five, show_if: 'q4 != 2 and q3 > 1'}")
                                .replace("- [q1, q2, q3]\n  - [q4, q5,", "- [q1]\n  - [q2, q3]\n  - [q4]\n  - [q5,"))
                .scoring("""
                        two: {items: {q1: '+', q2: '-'}, rule: sum, privacy: OWNER}
                        all: {items: {q3: '+', q4: '+', q5: '+'}, rule: mean, privacy: OWNER}
                        one: {items: {q6: '+'}, rule: sum, privacy: OWNER}
                        """)
                .instrument();
        Player player = new Player(QtiPackage.of(conditional).files().get("test.xml"));
        Random random = new Random(info.getCurrentRepetition());
        Answers would = Answers.NONE;
        for (var item : conditional.form().inOrder()) {
            would = random.nextInt(6) == 0
                    ? would
                    : would.with(
                            item.id(),
                            Math.min(1 + random.nextInt(5), item.choice().max()));
        }
        Answers given = player.play(would);
        assertEquals(would.countedIn(conditional.form()), given, "the same questions are asked");
        var report = Scorer.score(conditional, would).report();
        for (String outcome : List.of("two", "all", "one")) {
            var ours = report.outcome(outcome).orElseThrow();
            assertEquals(
                    ours.status() == ScoreStatus.COMPLETE ? ours.value() : OptionalDouble.empty(),
                    player.outcome(outcome, given),
                    outcome);
        }
    }

    /** A player of parts with pre-conditions, and of outcome processing, as QTI says; a number never set is 0. */
    private static final class Player {

        private final Element test;

        Player(byte[] xml) throws Exception {
            test = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
        }

        /** @return what somebody with these answers in mind is asked and answers, part by part */
        Answers play(Answers would) {
            Answers given = Answers.NONE;
            NodeList parts = test.getElementsByTagName("qti-test-part");
            for (int i = 0; i < parts.getLength(); i++) {
                Element part = (Element) parts.item(i);
                NodeList conditions = part.getElementsByTagName("qti-pre-condition");
                if (conditions.getLength() == 0
                        || holds(children((Element) conditions.item(0)).get(0), given)) {
                    NodeList items = part.getElementsByTagName("qti-assessment-item-ref");
                    for (int n = 0; n < items.getLength(); n++) {
                        String id = ((Element) items.item(n)).getAttribute("identifier");
                        given = would.byItem().containsKey(id)
                                ? given.with(id, would.byItem().get(id))
                                : given;
                    }
                }
            }
            return given;
        }

        OptionalDouble outcome(String id, Answers given) {
            for (Element rule : children((Element)
                    test.getElementsByTagName("qti-outcome-processing").item(0))) {
                Element set = rule.getTagName().equals("qti-outcome-condition") ? chosen(rule, given) : rule;
                if (set.getAttribute("identifier").equals(id)) {
                    Element expression = children(set).get(0);
                    return expression.getTagName().equals("qti-null") || isOpen(expression, given)
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(value(expression, given));
                }
            }
            throw new AssertionError("no outcome " + id);
        }

        private static Element chosen(Element rule, Answers given) {
            Element first = children(rule).get(0);
            boolean holds = holds(children(first).get(0), given);
            return children(holds ? first : children(rule).get(1)).get(holds ? 1 : 0);
        }

        /** A question that was asked and left open has a SCORE of NULL, and makes a sum NULL. */
        private static boolean isOpen(Element expression, Answers given) {
            return expression.getTagName().equals("qti-variable")
                    ? given.number(item(expression)).isEmpty()
                    : children(expression).stream().anyMatch(part -> isOpen(part, given));
        }

        private static String item(Element variable) {
            return variable.getAttribute("identifier").replaceAll("\\..*", "");
        }

        private static boolean holds(Element logic, Answers given) {
            List<Element> parts = children(logic);
            return switch (logic.getTagName()) {
                case "qti-and" -> parts.stream().allMatch(part -> holds(part, given));
                case "qti-or" -> parts.stream().anyMatch(part -> holds(part, given));
                case "qti-not" -> !holds(parts.get(0), given);
                case "qti-is-null" -> given.number(item(parts.get(0))).isEmpty();
                default -> {
                    double left = given.number(item(parts.get(0))).orElse(0);
                    int compared =
                            Double.compare(left, Double.parseDouble(parts.get(1).getTextContent()));
                    yield switch (logic.getTagName()) {
                        case "qti-equal" -> compared == 0;
                        case "qti-lt" -> compared < 0;
                        case "qti-lte" -> compared <= 0;
                        case "qti-gt" -> compared > 0;
                        case "qti-gte" -> compared >= 0;
                        default -> throw new AssertionError(logic.getTagName());
                    };
                }
            };
        }
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
