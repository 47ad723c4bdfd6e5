package org.alongside.study.qti;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.xml.sax.SAXException;

/** A question for own words as QTI has it, and what of the schema is only for such a question. */
class QtiTextTest {

    private static final String ITEM = """
            <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="w1" title="w1"
                xml:lang="en" tool-name="Alongside" adaptive="false" time-dependent="false">
              <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="string"/>
              <qti-item-body>
                <qti-extended-text-interaction response-identifier="RESPONSE" expected-length="500"
                    expected-lines="5" pattern-mask="[\\s\\S]{0,500}" placeholder-text="Your words" format="plain">
                  <qti-prompt>What went well this week?</qti-prompt>
                </qti-extended-text-interaction>
              </qti-item-body>
            </qti-assessment-item>
            """;

    @Test
    @DisplayName("STUDY-14 a question for own words is an item without a score")
    void fits() {
        assertDoesNotThrow(() -> QtiSchemas.own().validate("items/w1.xml", bytes(ITEM)));
        String scored = ITEM.replace("</qti-item-body>", """
                </qti-item-body>
                <qti-response-processing><qti-response-condition>
                  <qti-response-if>
                    <qti-is-null><qti-variable identifier="RESPONSE"/></qti-is-null>
                    <qti-set-outcome-value identifier="SCORE"><qti-null/></qti-set-outcome-value>
                  </qti-response-if>
                  <qti-response-else>
                    <qti-set-outcome-value identifier="SCORE"><qti-null/></qti-set-outcome-value>
                  </qti-response-else>
                </qti-response-condition></qti-response-processing>""");
        assertThrows(SAXException.class, () -> QtiSchemas.own().validate("items/w1.xml", bytes(scored)));
    }

    @Test
    @EnabledIfSystemProperty(named = QtiSchemas.OFFICIAL, matches = ".+")
    @DisplayName("STUDY-14 a question for own words fits 1EdTech's schema, where it is given")
    void fitsOfficially() {
        assertDoesNotThrow(() -> QtiSchemas.official().validate("items/w1.xml", bytes(ITEM)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
