package org.alongside.learning.policy.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.part.Draw;
import org.alongside.content.part.Drawing;
import org.alongside.content.part.KeptDrawing;

/** A pad is done when there is a line on it or a word beside it, or with going on past it. */
public final class DrawRules implements PartRules<Draw> {

    /**
     * What the box beside the pad holds, in UTF-16 units, as browsers count. Together with a full pad it still goes
     * along with a page that is left.
     */
    public static final int MOST_WORDS = 5_000;

    /** The field of the drawing, which the page's script fills. */
    public static final String DRAWN = "drawn";

    @Override
    public Class<Draw> type() {
        return Draw.class;
    }

    @Override
    public Optional<SavedForm> saved() {
        return Optional.of(new PadForm());
    }

    @Override
    public Optional<TooMuch> tooMuch(Draw part, String text) {
        KeptDrawing sent = KeptDrawing.of(text);
        if (sent.drawing().isEmpty()) {
            return Optional.of(TooMuch.drawing());
        }
        return Optional.of(sent.words())
                .filter(words -> words.length() > MOST_WORDS)
                .map(words -> TooMuch.length(MOST_WORDS));
    }

    /** See {@link KeptDrawing}. */
    record PadForm() implements SavedForm {

        @Override
        public List<String> fields() {
            return List.of(DRAWN, WORDS);
        }

        @Override
        public String text(Map<String, String> fields) {
            return new KeptDrawing(fields.getOrDefault(DRAWN, ""), fields.getOrDefault(WORDS, "")).kept();
        }

        @Override
        public Map<String, String> fields(String text) {
            KeptDrawing kept = KeptDrawing.of(text);
            return Map.of(DRAWN, kept.drawn(), WORDS, kept.words());
        }

        @Override
        public int longest() {
            return Drawing.LONGEST + 1 + MOST_WORDS;
        }
    }
}
