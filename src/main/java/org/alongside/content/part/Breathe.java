package org.alongside.content.part;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * A few calm breaths at a pace that the author gives. It is a sentence that anybody can follow in their own mind; where
 * the page can and may, a circle grows and shrinks with it. Nothing of it is kept.
 *
 * @param prompt what it is for; where it is left out, the page shows the one for all
 * @param in seconds of breathing in
 * @param hold seconds in between; none where it is 0
 * @param out seconds of breathing out
 */
public record Breathe(String id, Optional<String> prompt, int in, int hold, int out, int rounds) implements Part {

    public Breathe {
        Objects.requireNonNull(id, "a part's id");
        Objects.requireNonNull(prompt, "a prompt, or empty");
        if (in < 1 || hold < 0 || out < 1 || rounds < 1) {
            throw new IllegalArgumentException(
                    "no breath of " + in + ", " + hold + " and " + out + ", " + rounds + " times");
        }
    }

    @Override
    public Duration doing() {
        return Duration.ofSeconds((long) (in + hold + out) * rounds);
    }

    @Override
    public String asText() {
        String pace = hold == 0 ? in + " – " + out : in + " – " + hold + " – " + out;
        return PaperPrompt.before(prompt, " ") + "(" + rounds + " × " + pace + ")";
    }
}
