package org.alongside.learning.policy.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.part.KeptLetter;
import org.alongside.content.part.Letter;

/** A letter is done when it has words, or with going on past it. */
public final class LetterRules implements PartRules<Letter> {

    /** What one letter holds, in UTF-16 units, as browsers count. */
    public static final int LONGEST = 20_000;

    /** The field with the day until which it is put away; a page sends it where its writer ticks that. */
    public static final String AWAY = "away";

    @Override
    public Class<Letter> type() {
        return Letter.class;
    }

    @Override
    public Optional<SavedForm> saved() {
        return Optional.of(new LetterForm());
    }

    /** See {@link KeptLetter}. The day is the one that the page promised, whatever day it is sent on. */
    record LetterForm() implements SavedForm {

        @Override
        public List<String> fields() {
            return List.of(WORDS, AWAY);
        }

        @Override
        public String text(Map<String, String> fields) {
            String words = fields.getOrDefault(WORDS, "");
            return new KeptLetter(KeptLetter.day(fields.getOrDefault(AWAY, "")), words).kept();
        }

        @Override
        public Map<String, String> fields(String text) {
            KeptLetter letter = KeptLetter.of(text);
            String away = letter.opens().map(Object::toString).orElse("");
            return Map.of(WORDS, letter.words(), AWAY, away);
        }

        @Override
        public int longest() {
            return LONGEST;
        }
    }
}
