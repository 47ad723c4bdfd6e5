package org.alongside.manuscript;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Slug;

/** The shapes of single words: texts, numbers, true and false, one of some words. */
public final class Shapes {

    /** Sums of many such numbers are still exact. */
    public static final int BIGGEST = 1_000_000_000;

    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,18}");
    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?");

    private Shapes() {}

    /** One word that {@code parse} understands. */
    private record WordShape<T>(Function<Node, Optional<T>> parse, String must, Map<String, Object> schema)
            implements Shape<T> {

        @Override
        public Optional<T> read(Node node, String what, Findings findings) {
            Optional<T> value = parse.apply(node);
            if (value.isEmpty()) {
                findings.error(node.place(), what + " " + must);
            }
            return value;
        }
    }

    /** Any text that is not blank. */
    public static Shape<String> text() {
        return new WordShape<>(Node::written, "must be a text", ordered("type", "string", "pattern", "\\S"));
    }

    /**
     * A text of one form.
     *
     * @param pattern as Java and JSON Schema both understand it
     */
    public static Shape<String> matching(String pattern, String must) {
        Pattern form = Pattern.compile(pattern);
        return text().where(text -> form.matcher(text).matches(), must, Map.of("pattern", "^(" + pattern + ")$"));
    }

    /** A UUID in full. */
    public static Shape<UUID> uuid() {
        return matching(
                        "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
                        "must be a UUID, 8-4-4-4-12 hexadecimal digits")
                .as(UUID::fromString);
    }

    /** A short name of small letters, digits and single hyphens. */
    public static Shape<Slug> slug() {
        return matching(Slug.PATTERN, "must be lower-case letters and digits with single hyphens between")
                .as(Slug::new);
    }

    /** A day of the calendar. */
    public static Shape<LocalDate> day() {
        return text().where(Shapes::isDay, "must be a day like 2026-11-22", Map.of("format", "date"))
                .as(LocalDate::parse);
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException other) {
            return false;
        }
    }

    /** A whole number, in plain digits. */
    public static Shape<Integer> whole() {
        return new WordShape<>(
                        node -> node.plain()
                                .filter(t -> WHOLE.matcher(t).matches())
                                .map(Long::valueOf),
                        "must be a whole number",
                        ordered("type", "integer"))
                .where(n -> Math.abs(n) <= BIGGEST, "must be from -" + BIGGEST + " to " + BIGGEST, Map.of())
                .as(Long::intValue);
    }

    /** A whole number within both ends. */
    public static Shape<Integer> whole(int from, int to) {
        return whole().where(
                        n -> from <= n && n <= to,
                        "must be from " + from + " to " + to,
                        ordered("minimum", from, "maximum", to));
    }

    /** A whole number from here on. */
    public static Shape<Integer> wholeFrom(int least) {
        return whole().where(
                        n -> n >= least,
                        least == 0 ? "must not be negative" : "must be at least " + least,
                        Map.of("minimum", least));
    }

    /** A number with a point or without. */
    public static Shape<Double> number() {
        return new WordShape<>(
                node -> node.plain()
                        .filter(t -> NUMBER.matcher(t).matches())
                        .map(Double::parseDouble)
                        .filter(d -> !d.isInfinite()),
                "must be a number",
                ordered("type", "number"));
    }

    /** A number within both ends. */
    public static Shape<Double> number(int from, int to) {
        return number().where(
                        d -> from <= d && d <= to,
                        "must be from " + from + " to " + to,
                        ordered("minimum", from, "maximum", to));
    }

    public static Shape<Double> aboveNothing() {
        return number().where(d -> d > 0, "must be greater than 0", Map.of("exclusiveMinimum", 0));
    }

    public static Shape<Boolean> truth() {
        return new WordShape<>(
                node -> node.plain()
                        .filter(t -> t.equals("true") || t.equals("false"))
                        .map(Boolean::valueOf),
                "must be true or false",
                ordered("type", "boolean"));
    }

    /** The constants of an enum, written as they are. */
    public static <E extends Enum<E>> Shape<E> word(Class<E> words) {
        return oneOf(words, false);
    }

    /** The constants of an enum, written in small letters. */
    public static <E extends Enum<E>> Shape<E> smallWord(Class<E> words) {
        return oneOf(words, true);
    }

    private static <E extends Enum<E>> Shape<E> oneOf(Class<E> words, boolean small) {
        Map<String, E> byForm = new LinkedHashMap<>();
        for (E word : words.getEnumConstants()) {
            byForm.put(small ? word.name().toLowerCase(Locale.ROOT) : word.name(), word);
        }
        List<String> forms = new ArrayList<>(byForm.keySet());
        return new WordShape<>(
                node -> node.written().map(byForm::get),
                "must be one of " + String.join(", ", forms),
                ordered("enum", forms));
    }

    /**
     * Whatever is written, for a reader that judges it beside something else.
     *
     * @param schema what an editor may know of it
     */
    public static Shape<Node> any(Map<String, Object> schema) {
        return new WordShape<>(Optional::of, "", schema);
    }

    /** What is said twice is easy to change in one place only: words of JSON Schema, in order. */
    public static Map<String, Object> ordered(Object... wordsAndValues) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (int i = 0; i + 1 < wordsAndValues.length; i += 2) {
            ordered.put((String) wordsAndValues[i], wordsAndValues[i + 1]);
        }
        return ordered;
    }
}
