package org.alongside.learning.policy.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.part.Pick;

/** A line is done when one stands, or with going on past it. */
public final class PickRules implements PartRules<Pick> {

    /** In UTF-16 units, as browsers count; a line is short. */
    public static final int LONGEST = 2_000;

    @Override
    public Class<Pick> type() {
        return Pick.class;
    }

    @Override
    public Optional<SavedForm> saved() {
        return Optional.of(new PickedLine());
    }

    /**
     * One's own line: {@code words} where something was written, else the {@code line} that was picked. Words that
     * stand as they {@code was} give way to another line; words that were changed never do. A box that was emptied is
     * empty.
     */
    record PickedLine() implements SavedForm {

        private static final String LINE = "line";
        private static final String WAS = "was";

        @Override
        public List<String> fields() {
            return List.of(LINE, WORDS, WAS);
        }

        @Override
        public String text(Map<String, String> fields) {
            String words = fields.getOrDefault(WORDS, "");
            String line = fields.getOrDefault(LINE, "");
            String was = fields.getOrDefault(WAS, "");
            boolean untouched = words.isBlank() || words.equals(was);
            boolean picked = !line.isBlank() && !line.equals(was);
            return untouched && picked ? line : words;
        }

        @Override
        public Map<String, String> fields(String text) {
            return Map.of(LINE, text, WORDS, text, WAS, text);
        }

        @Override
        public int longest() {
            return LONGEST;
        }
    }
}
