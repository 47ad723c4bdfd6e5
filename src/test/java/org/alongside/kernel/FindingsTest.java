package org.alongside.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FindingsTest {

    @Test
    @DisplayName("K1 findings come all together, in the order of files and lines, each once")
    void inOrderOfPlaces() {
        Findings findings = new Findings()
                .warning("b.yaml", 2, "somebody should look")
                .error("a.yaml", 14, "item q7 is missing")
                .error("a.yaml", 3, "unknown key")
                .error("a.yaml", 14, "item q7 is missing");
        assertEquals("""
                ERROR a.yaml:3  unknown key
                ERROR a.yaml:14  item q7 is missing
                WARNING b.yaml:2  somebody should look""", findings.toString());
    }

    @Test
    @DisplayName("K1 a finding about a whole file has no line")
    void wholeFile() {
        assertEquals(
                "ERROR a.yaml  is missing",
                Finding.error("a.yaml", 0, "is missing").toString());
    }

    @Test
    @DisplayName("only an ERROR refuses")
    void onlyErrorsRefuse() {
        assertFalse(new Findings().warning("a", 1, "look").hasErrors());
        assertTrue(new Findings().warning("a", 1, "look").error("a", 2, "no").hasErrors());
    }
}
