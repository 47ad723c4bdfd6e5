package org.alongside.assessment.scoring;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What a person answered to one item: a whole number, or "I would rather not say". The second is an answer too, and
 * counts as missing for scores. It says nothing of itself in logs.
 *
 * @param number empty for "rather not say"
 */
public record Answer(OptionalInt number) {

    public static final Answer RATHER_NOT_SAY = new Answer(OptionalInt.empty());

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,9}");

    public static Answer of(int number) {
        return new Answer(OptionalInt.of(number));
    }

    /** Reads {@code 4}, {@code -2} or {@code -} (rather not say); empty for anything else. */
    public static Optional<Answer> parse(String text) {
        if ("-".equals(text)) {
            return Optional.of(RATHER_NOT_SAY);
        }
        return text != null && WHOLE_NUMBER.matcher(text).matches()
                ? Optional.of(of(Integer.parseInt(text)))
                : Optional.empty();
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "-";
    }

    @Override
    public String toString() {
        return "an answer";
    }
}
