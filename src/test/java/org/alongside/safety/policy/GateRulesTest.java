package org.alongside.safety.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GateRulesTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T19:00:00Z");

    /** Each of the 729 sheets there are. */
    static List<GateSheet> all() {
        List<List<GateAnswer>> sheets = List.of(List.of());
        for (int i = 0; i < GateForm.QUESTIONS; i++) {
            List<List<GateAnswer>> longer = new ArrayList<>();
            for (List<GateAnswer> sheet : sheets) {
                for (GateAnswer answer : GateAnswer.values()) {
                    List<GateAnswer> next = new ArrayList<>(sheet);
                    next.add(answer);
                    longer.add(next);
                }
            }
            sheets = longer;
        }
        return sheets.stream().map(GateSheet::new).toList();
    }

    @Test
    @DisplayName("SAFETY-1 of all 729 sheets exactly those raise a hold with a yes, or with two silences")
    void raises() {
        for (GateSheet sheet : all()) {
            boolean expected = sheet.text().contains("y")
                    || sheet.text().replaceAll("[^r]", "").length() >= 2;
            assertEquals(expected, GateRules.raisesHold(sheet), sheet.text());
        }
    }

    @Test
    @DisplayName("SAFETY-7 every sheet is written in six letters, reads back, and its words say nothing")
    void text() {
        for (GateSheet sheet : all()) {
            assertEquals(6, sheet.text().length());
            assertEquals(sheet, GateSheet.parse(sheet.text()));
            assertEquals("GateSheet", sheet.toString());
        }
    }

    @Test
    @DisplayName("SAFETY-8 a sheet with a gap is none")
    void whole() {
        assertThrows(IllegalArgumentException.class, () -> GateSheet.parse("nnnnn"));
        assertThrows(IllegalArgumentException.class, () -> GateSheet.parse("nnnnnx"));
    }

    @Test
    @DisplayName("SAFETY-2 INV-37 a gate counts to the end of its 120 days, and no longer")
    void counts() {
        assertTrue(GateRules.counts(MONDAY, MONDAY.plus(Duration.ofDays(120))));
        assertFalse(GateRules.counts(MONDAY, MONDAY.plus(Duration.ofDays(120)).plusSeconds(1)));
    }

    @Test
    @DisplayName("SAFETY-2 every draw asks again between the 75th and the 105th day, and each day can be drawn")
    void askedAgain() {
        List<Long> days = new ArrayList<>();
        for (int draw = 0; draw < GateRules.daysToDrawFrom(); draw++) {
            days.add(
                    Duration.between(MONDAY, GateRules.askAgainAt(MONDAY, draw)).toDays());
        }
        assertEquals(75, days.get(0));
        assertEquals(105, days.get(days.size() - 1));
        assertEquals(31, days.stream().distinct().count());
        assertThrows(IllegalArgumentException.class, () -> GateRules.askAgainAt(MONDAY, 31));
    }
}
