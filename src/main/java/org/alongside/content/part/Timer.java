package org.alongside.content.part;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * A piece of time for doing one thing. It is a sentence that any clock can serve; where the page can, it also counts
 * down, without a sound. Nothing of it is kept.
 *
 * @param prompt what to do meanwhile, in a few words
 * @param then what is said when the time is up; where it is left out, the page shows the one for all
 */
public record Timer(String id, String prompt, Duration time, Optional<String> then) implements Part {

    public Timer {
        Objects.requireNonNull(id, "a part's id");
        Objects.requireNonNull(prompt, "what to do");
        Objects.requireNonNull(time, "a time");
        Objects.requireNonNull(then, "what is said afterwards, or empty");
    }

    @Override
    public Duration doing() {
        return time;
    }

    @Override
    public String asText() {
        String minutes = time.toMinutes() + ":" + String.format("%02d", time.toSecondsPart());
        return "**" + prompt + "** (" + minutes + ")"
                + then.map(words -> "\n\n" + words).orElse("");
    }
}
