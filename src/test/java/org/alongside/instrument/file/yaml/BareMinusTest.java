package org.alongside.instrument.file.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareMinusTest {

    @Test
    @DisplayName("INSTRUMENT-26 a minus that is a whole value gets quotes, wherever it stands in a line")
    void signs() {
        assertEquals("{q1: '-', q2: '-' , q3: '-'}", BareMinus.quoted("{q1: -, q2: - , q3: -}"));
        assertEquals(
                "q1:'-'\nq2:'-' # x\n", BareMinus.quoted("q1:  -\nq2: - # x\n").replaceAll(": +'", ":'"));
        assertEquals("{a: \"it's: -, \", q1: '-'}", BareMinus.quoted("{a: \"it's: -, \", q1: -}"));
        assertEquals("{a: Ana's, q1: '-'}", BareMinus.quoted("{a: Ana's, q1: -}"));
        assertEquals("\"q1\": '-'\r\n'q2': '-'\r\n", BareMinus.quoted("\"q1\": -\r\n'q2': -\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: \"x: -\"",
                "a: 'it''s: -, '",
                "a: \"say \\\"x\\\": -, \"",
                "a: \"over\n  lines: -\n  more\"\n",
                "# so: -\n",
                "a: 1 # so: -\n",
                "a: |\n  b: -\n\n  c: -\nd: 1\n",
                "a: >-\r\n  b: -\r\nd: 1\r\n",
                "- a: |\n    b: -\n  c: 1\n",
                "a:\n  - b\n  - -1\n",
                "a: -1\nb: -x\nc: --\n",
                "{-2: far, -1: near}",
                "no sign at all",
                ""
            })
    @DisplayName("INSTRUMENT-26 what is in quotes, in a remark or in a block of text, and every other minus, stays")
    void others(String text) {
        assertEquals(text, BareMinus.quoted(text));
    }
}
