package org.alongside.learning.policy.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.content.part.Taken;

/**
 * Lines of the author that a person ticks, and a line of their own beside them. A tick is sent as the words of its
 * line, so that nothing depends on the order in which a page showed them.
 *
 * @param most as many ticks as a page can have
 */
record TicksAndWords(int most, int longest) implements SavedForm {

    private static final String TICK = "tick";

    /** The field of the n-th line on the page, from 1. */
    static String tick(int n) {
        return TICK + n;
    }

    @Override
    public List<String> fields() {
        return Stream.concat(ticks(), Stream.of(WORDS)).toList();
    }

    private Stream<String> ticks() {
        return IntStream.rangeClosed(1, most).mapToObj(TicksAndWords::tick);
    }

    @Override
    public String text(Map<String, String> typed) {
        List<String> lines = new ArrayList<>();
        ticks().forEach(field -> lines.add(typed.getOrDefault(field, "")));
        return new Taken(lines, typed.getOrDefault(WORDS, "")).kept();
    }

    @Override
    public Map<String, String> fields(String text) {
        Taken taken = Taken.of(text);
        Map<String, String> typed = new HashMap<>(Map.of(WORDS, taken.own()));
        for (int n = 1; n <= Math.min(most, taken.lines().size()); n++) {
            typed.put(tick(n), taken.lines().get(n - 1));
        }
        return typed;
    }

    /** Where more lines than this are taken, they are not kept. */
    static Optional<TooMuch> tooMany(String text, int bound) {
        return Taken.of(text).lines().size() > bound ? Optional.of(TooMuch.lines(bound)) : Optional.empty();
    }
}
