package org.alongside.sheet;

import java.util.Objects;
import java.util.OptionalDouble;

/** What stands in one cell of a sheet. It says nothing of itself in logs: a cell may hold somebody's answer. */
public sealed interface Cell {

    /** As a person would type it; empty where nothing stands there. */
    String text();

    /** Words. Never run as a formula, whatever they begin with. */
    record Text(String text) implements Cell {
        public Text {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return "a text";
        }
    }

    /** @param value finite */
    record Number(double value) implements Cell {

        /** Every whole number up to here is a double of its own. */
        private static final double EXACT = 9_007_199_254_740_992d;

        public Number {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a cell holds a finite number");
            }
        }

        /** {@code 4} for 4.0; else the shortest text that reads back to the same double. */
        @Override
        public String text() {
            return value == Math.rint(value) && Math.abs(value) <= EXACT
                    ? Long.toString((long) value)
                    : Double.toString(value);
        }

        @Override
        public String toString() {
            return "a number";
        }
    }

    /** Nothing stands here. */
    record Blank() implements Cell {
        @Override
        public String text() {
            return "";
        }
    }

    /** Something stands here that is not read. @param what in words that go on from "the cell holds" */
    record Unread(String what) implements Cell {
        @Override
        public String text() {
            return "";
        }
    }

    Cell BLANK = new Blank();

    static Cell of(String text) {
        return text == null || text.isEmpty() ? BLANK : new Text(text);
    }

    static Cell of(double value) {
        return new Number(value);
    }

    static Cell of(OptionalDouble value) {
        return value.isPresent() ? new Number(value.getAsDouble()) : BLANK;
    }
}
