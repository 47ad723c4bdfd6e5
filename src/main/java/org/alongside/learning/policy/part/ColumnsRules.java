package org.alongside.learning.policy.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.part.Columns;
import org.alongside.content.part.Columns.ColumnSide;

/** Two boxes are done when one of them has words, or with going on past them. */
public final class ColumnsRules implements PartRules<Columns> {

    /** What the two hold together, in UTF-16 units, as browsers count. */
    public static final int LONGEST = 20_000;

    @Override
    public Class<Columns> type() {
        return Columns.class;
    }

    @Override
    public Optional<SavedForm> saved() {
        return Optional.of(new ColumnWords());
    }

    /** See {@link Columns#kept}. */
    record ColumnWords() implements SavedForm {

        private static final String LEFT = "left";
        private static final String RIGHT = "right";

        @Override
        public List<String> fields() {
            return List.of(LEFT, RIGHT);
        }

        @Override
        public String text(Map<String, String> fields) {
            return Columns.kept(fields.getOrDefault(LEFT, ""), fields.getOrDefault(RIGHT, ""));
        }

        @Override
        public Map<String, String> fields(String text) {
            return Map.of(LEFT, ColumnSide.LEFT.in(text), RIGHT, ColumnSide.RIGHT.in(text));
        }

        @Override
        public int longest() {
            return LONGEST;
        }
    }
}
