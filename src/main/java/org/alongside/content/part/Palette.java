package org.alongside.content.part;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words for what somebody feels, in groups, of which a person takes those that fit.
 *
 * @param prompt what the words are for; where it is left out, the page shows the one for all
 * @param most as many words as may be taken, so that a person looks for the ones that fit best
 * @param groups at least one, and each word in one of them
 * @param own the label of a line for a word of one's own; where it is left out, there is no such line
 */
public record Palette(String id, Optional<String> prompt, int most, List<WordGroup> groups, Optional<String> own)
        implements Part {

    /** Words that lie near each other. */
    public record WordGroup(String name, List<String> words) {

        public WordGroup {
            Objects.requireNonNull(name, "a name");
            words = List.copyOf(words);
        }
    }

    private static final String ROOM = "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_";

    /** A few words are looked for among many. */
    private static final Duration DOING = Duration.ofSeconds(60);

    public Palette {
        Objects.requireNonNull(id, "a part's id");
        Objects.requireNonNull(prompt, "a prompt, or empty");
        Objects.requireNonNull(own, "a label, or empty");
        groups = List.copyOf(groups);
        if (most < 1) {
            throw new IllegalArgumentException("a word or more may be taken, not " + most);
        }
    }

    @Override
    public String readAgain(String kept) {
        Taken taken = Taken.of(kept);
        return Stream.of(String.join(", ", taken.lines()), taken.own())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String sameEverywhere() {
        return "most " + most;
    }

    @Override
    public Duration doing() {
        return DOING;
    }

    @Override
    public String asText() {
        String heading = PaperPrompt.heading(prompt);
        return heading
                + groups.stream()
                        .map(group -> group.name() + ": " + String.join(", ", group.words()))
                        .collect(Collectors.joining("\n\n"))
                + own.map(label -> "\n\n" + label + "\n\n" + ROOM).orElse("");
    }
}
