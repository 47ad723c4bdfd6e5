package org.alongside.content.part;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A scene is a talk of two people in print: what one says, what the other says, and what can be seen meanwhile. It asks
 * for nothing.
 *
 * @param where the place and the hour, in one line
 * @param lines in their order
 */
public record Scene(String id, Optional<String> where, List<SceneLine> lines) implements Part {

    public Scene {
        Objects.requireNonNull(id, "a part's id");
        Objects.requireNonNull(where, "a place, or empty");
        lines = List.copyOf(lines);
    }

    /**
     * One line of a scene.
     *
     * @param voice whose words they are; empty where they tell what can be seen
     */
    public record SceneLine(Optional<String> voice, String words) {

        public SceneLine {
            Objects.requireNonNull(voice, "a voice, or empty");
            Objects.requireNonNull(words, "words");
        }

        /** Whether somebody says it. */
        public boolean isSaid() {
            return voice.isPresent();
        }

        String asText() {
            return voice.map(name -> "**" + name + ":** " + words).orElse("*" + words + "*");
        }
    }

    @Override
    public String asText() {
        String heading = where.map(text -> "*" + text + "*\n\n").orElse("");
        return heading + lines.stream().map(SceneLine::asText).collect(Collectors.joining("\n\n"));
    }
}
