package org.alongside.study.qti;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Files of a package with one fault each: the proof that the schemas are able to refuse. */
class QtiRefusalsTest {

    private static final QtiPackage MADE = QtiPackage.of(QtiPackageTest.manyRules());

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    @DisplayName("STUDY-14 our schema refuses a file that 1EdTech's refuses")
    void refused(String fault, String file, String from, String to) {
        assertThrows(SAXException.class, () -> QtiSchemas.own().validate(file, broken(file, from, to)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looselyWrong")
    @DisplayName("STUDY-14 our schema refuses faults that 1EdTech's lets pass")
    void refusedByOursAlone(String fault, String file, String from, String to) {
        assertThrows(SAXException.class, () -> QtiSchemas.own().validate(file, broken(file, from, to)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    @EnabledIfSystemProperty(named = QtiSchemas.OFFICIAL, matches = ".+")
    @DisplayName("STUDY-14 1EdTech's schema, where it is given, refuses the same files")
    void refusedOfficially(String fault, String file, String from, String to) {
        assumeTrue(QtiSchemas.official().has(file));
        assertThrows(SAXException.class, () -> QtiSchemas.official().validate(file, broken(file, from, to)));
    }

    static Stream<Arguments> wrong() {
        String item = "items/q1.xml";
        String test = QtiPackage.TEST;
        String manifest = QtiPackage.MANIFEST;
        return Stream.of(
                Arguments.of("an element of QTI 2", item, "qti-choice-interaction", "choiceInteraction"),
                Arguments.of("a required attribute is missing", item, " time-dependent=\"false\"", ""),
                Arguments.of("a required attribute is misspelt", item, "response-identifier=", "response-identifer="),
                Arguments.of("no such cardinality", item, "cardinality=\"single\"", "cardinality=\"one\""),
                Arguments.of("no such base type", item, "base-type=\"identifier\"", "base-type=\"choice\""),
                Arguments.of("no number", item, "max-choices=\"1\"", "max-choices=\"one\""),
                Arguments.of("no name", item, "identifier=\"option_1\">", "identifier=\"1\">"),
                Arguments.of("a prompt after the choices", item, PROMPT + "(.*)(?=</qti-choice)", "$2$1"),
                Arguments.of("the body after its processing", item, BODY + PROCESSING, "$2$1"),
                Arguments.of("a condition without an if", item, "(?s)<qti-response-if>.*</qti-response-if>", ""),
                Arguments.of("two values set at once", item, "<qti-null/>", "<qti-null/><qti-null/>"),
                Arguments.of("no such mode", test, "\"nonlinear\"", "\"free\""),
                Arguments.of("a section without a title", test, " title=\"1\"", ""),
                Arguments.of("a reference without an address", test, " href=\"items/q1.xml\"", ""),
                Arguments.of("a subtraction of one", test, "(?s)(<qti-subtract>\\s*)<qti-base-value[^\n]*", "$1"),
                Arguments.of("an empty sum", test, "(?s)<qti-sum>.*?</qti-sum>", "<qti-sum/>"),
                Arguments.of(
                        "a part before the outcomes",
                        test,
                        "(?s)(<qti-outcome-decl.*?)(<qti-test-part.*?part>)",
                        "$2$1"),
                Arguments.of("no such kind of resource", manifest, "imsqti_item_xmlv3p0", "imsqti_item_xmlv2p1"),
                Arguments.of("another version", manifest, "3\\.0\\.0", "2.1"),
                Arguments.of("no organizations", manifest, "<organizations/>", ""),
                Arguments.of(
                        "a dependency on nothing", manifest, "identifierref=\"item-q1\"", "identifierref=\"item-q9\""),
                Arguments.of("one identifier twice", manifest, "identifier=\"item-q1\"", "identifier=\"item-q2\""),
                Arguments.of("a resource without a file", manifest, "<file href=\"items/q1.xml\"/>", ""));
    }

    static Stream<Arguments> looselyWrong() {
        String item = "items/q1.xml";
        return Stream.of(
                Arguments.of("an attribute that may be left out is misspelt", item, "max-choices=", "maxChoices="),
                Arguments.of(
                        "an answer to no declared response", item, "er=\"RESPONSE\" shuffle", "er=\"OTHER\" shuffle"),
                Arguments.of(
                        "a value for no declared outcome",
                        item,
                        "(?s)value identifier=\"SCORE\"",
                        "value identifier=\"POINTS\""),
                Arguments.of("two choices of one name", item, "identifier=\"option_1\">", "identifier=\"option_2\">"),
                Arguments.of("a number for no choice", item, "map-key=\"option_1\"", "map-key=\"option_9\""),
                Arguments.of("one question twice", QtiPackage.TEST, "identifier=\"q2\"", "identifier=\"q1\""),
                Arguments.of("one file twice", QtiPackage.MANIFEST, "items/q2\\.xml", "items/q1.xml"));
    }

    private static final String PROMPT = "(?s)(<qti-prompt>.*?</qti-prompt>)";
    private static final String BODY = "(?s)(<qti-item-body>.*</qti-item-body>)";
    private static final String PROCESSING = "(\\s*<qti-response-processing>.*</qti-response-processing>)";

    private static byte[] broken(String file, String from, String to) {
        String sound = QtiPackageTest.text(MADE, file);
        String broken = sound.replaceFirst(from, to);
        assertNotEquals(sound, broken, "the fault is not in it");
        return broken.getBytes(StandardCharsets.UTF_8);
    }
}
