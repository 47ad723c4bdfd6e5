package org.alongside.content.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.kernel.LocalizedText;
import org.alongside.kernel.Slug;
import org.alongside.kernel.Version;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The forms of value that course files use. */
final class Values {

    static final UUID NO_UUID = new UUID(0, 0);
    static final String NO_TEXT = "?";

    private Values() {}

    static UUID uuid(Fields fields) {
        UUID uuid = fields.value("uuid", "a UUID in lower case", node -> exactly(node.getValue()), NO_UUID);
        if (!uuid.equals(NO_UUID)) {
            Source source = fields.source();
            source.notes().uuid(uuid, new CourseNotes.NotePlace(source.file(), fields.line("uuid")));
        }
        return uuid;
    }

    /** Java would also read {@code 1-1-1-1-1}. */
    private static UUID exactly(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equals(text)) {
            throw new IllegalArgumentException("not in full, or not in lower case");
        }
        return uuid;
    }

    static UUID uuidOr(String text, UUID otherwise) {
        try {
            return text == null ? otherwise : exactly(text);
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }

    static Slug slug(Fields fields, String key) {
        return fields.value(
                key,
                "a slug (lower-case letters, digits, single hyphens)",
                node -> new Slug(node.getValue()),
                new Slug("missing"));
    }

    static Version version(Fields fields, String key) {
        return fields.value(key, "a version like 1.2.0", node -> Version.parse(node.getValue()), new Version(0, 0, 0));
    }

    static int wholeNumber(Fields fields, String key, int from, int to) {
        return fields.value(key, "a whole number from " + from + " to " + to, node -> inRange(node, from, to), from);
    }

    private static int inRange(ScalarNode node, int from, int to) {
        int number = Integer.parseInt(node.getValue());
        if (number < from || number > to) {
            throw new IllegalArgumentException("out of range");
        }
        return number;
    }

    static double number(Fields fields, String key) {
        return fields.value(key, "a number", Values::finite, 0.0);
    }

    private static double finite(ScalarNode node) {
        double number = Double.parseDouble(node.getValue());
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("not finite");
        }
        return number;
    }

    static boolean flag(Fields fields, String key) {
        return flag(fields, key, false);
    }

    static boolean flag(Fields fields, String key, boolean otherwise) {
        return fields.value(key, "true or false", Values::trueOrFalse, otherwise);
    }

    private static boolean trueOrFalse(ScalarNode node) {
        if (!node.getTag().equals(Tag.BOOL)) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return node.getValue().toLowerCase(Locale.ROOT).equals("true");
    }

    static String text(Fields fields, String key) {
        return fields.value(key, "text", Values::notBlank, NO_TEXT);
    }

    private static String notBlank(ScalarNode node) {
        if (node.getValue().isBlank() || node.getTag().equals(Tag.NULL)) {
            throw new IllegalArgumentException("blank");
        }
        return node.getValue().strip();
    }

    /** One constant of the enum, written in lower case. */
    static <E extends Enum<E>> E choice(Fields fields, String key, Class<E> type) {
        Map<String, E> byName = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            byName.put(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        String form = String.join(" or ", byName.keySet());
        return fields.value(key, form, node -> of(byName, node), type.getEnumConstants()[0]);
    }

    private static <T> T of(Map<String, T> byName, ScalarNode node) {
        return Optional.ofNullable(byName.get(node.getValue()))
                .orElseThrow(() -> new IllegalArgumentException("no such value"));
    }

    /** A text in every language of the course, the reference first; each is noted for the linter. */
    static LocalizedText localized(Fields parent, String key, List<String> languages) {
        Fields fields = parent.fields(key);
        Map<String, String> texts = new LinkedHashMap<>();
        if (parent.has(key) && !languages.isEmpty()) {
            for (String language : languages) {
                texts.put(language, text(fields, language));
                fields.source().passage(fields.line(language), language, texts.get(language));
            }
            fields.close();
        }
        return texts.isEmpty() ? LocalizedText.of("en", NO_TEXT) : new LocalizedText(texts);
    }

    /** What is read from this key where it is there. */
    static <T> Optional<T> ifThere(Fields fields, String key, Function<String, T> read) {
        return fields.has(key) ? Optional.of(read.apply(key)) : Optional.empty();
    }
}
