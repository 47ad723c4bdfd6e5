package org.alongside.content.part;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is read after a try in ordinary life, a day or more later: a text for each way in which it may have gone. A
 * person reads the one that fits, and nothing of that is kept.
 *
 * @param of a part of the step in which the try was chosen
 * @param after days from when that step was finished until this can be read, at least 1
 * @param did for whoever tried it
 * @param partly for whoever tried some of it
 * @param didNot for whoever did not
 * @param notThisWeek for whoever leaves it for another time
 */
public record Return(String id, PartPath of, int after, String did, String partly, String didNot, String notThisWeek)
        implements Part {

    public Return {
        Objects.requireNonNull(id, "a part's id");
        Objects.requireNonNull(of, "a part");
        if (after < 1) {
            throw new IllegalArgumentException("it is read a day later at the earliest: " + after);
        }
        Stream.of(did, partly, didNot, notThisWeek).forEach(text -> Objects.requireNonNull(text, "a text"));
    }

    /** When it opens is told on the page before it, and must not tell which text somebody reads. */
    @Override
    public String sameEverywhere() {
        return after + (after == 1 ? " day" : " days");
    }

    /** One of the four, and here the longest of them. */
    @Override
    public String asRead() {
        return ways().max(Comparator.comparingInt(String::length)).orElseThrow();
    }

    @Override
    public String asText() {
        return ways().collect(Collectors.joining("\n\n"));
    }

    private Stream<String> ways() {
        return Stream.of(did, partly, didNot, notThisWeek);
    }
}
