package org.alongside.content.part;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A letter as it is kept: one text, whose first line has the day on which it opens, or nothing while it is written.
 *
 * @param opens the day; empty where it is not put away
 * @param words of the letter
 */
public record KeptLetter(Optional<LocalDate> opens, String words) {

    public KeptLetter {
        Objects.requireNonNull(opens, "a day, or empty");
        Objects.requireNonNull(words, "words");
    }

    /** What a text holds that {@link #kept} made. */
    public static KeptLetter of(String kept) {
        int end = kept.indexOf('\n');
        return end < 0
                ? new KeptLetter(Optional.empty(), kept)
                : new KeptLetter(day(kept.substring(0, end)), kept.substring(end + 1));
    }

    /** The day that a page or a text names; empty where it names none. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** As one text. A letter without words is none, so there is nothing to put away. */
    public String kept() {
        return words.isBlank() ? "" : opens.map(LocalDate::toString).orElse("") + "\n" + words;
    }
}
