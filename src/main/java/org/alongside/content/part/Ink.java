package org.alongside.content.part;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** With what a line is drawn: each has a colour of its own and a style of its own, so that no colour speaks alone. */
public enum Ink {
    WHOLE('w'),
    DASHED('d'),
    DOTTED('p');

    private final char mark;

    Ink(char mark) {
        this.mark = mark;
    }

    char mark() {
        return mark;
    }

    /** What styles call it. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Ink> of(char mark) {
        return Arrays.stream(values()).filter(ink -> ink.mark == mark).findFirst();
    }
}
