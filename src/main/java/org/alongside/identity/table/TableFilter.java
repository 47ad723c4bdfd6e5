package org.alongside.identity.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** What rows are narrowed by in one column. It becomes a condition whose values are parameters, never words of it. */
public sealed interface TableFilter {

    /** No filter is longer; what is beyond is not looked at. */
    int LONGEST = 100;

    /**
     * @param path of the attribute, with the entity's name
     * @param parameter keeps a value and gives its name in the condition
     */
    String condition(String path, BiFunction<String, Object, String> parameter);

    /** Whether this stands in the column: the same law for rows that are at hand. */
    boolean fits(String value);

    /** The column has these words somewhere, in capitals or not. */
    record Containing(String words) implements TableFilter {

        public Containing {
            words = words.strip();
            words = words.substring(0, Math.min(words.length(), LONGEST));
        }

        @Override
        public String condition(String path, BiFunction<String, Object, String> parameter) {
            String pattern = "%" + words.replaceAll("[!%_]", "!$0") + "%";
            return "lower(" + path + ") like lower(" + parameter.apply("words", pattern) + ") escape '!'";
        }

        @Override
        public boolean fits(String value) {
            return value.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
        }
    }

    /**
     * The column has one of these values.
     *
     * @param orNone whether rows in which nothing stands count too
     */
    record OneOf(Set<?> values, boolean orNone) implements TableFilter {

        public OneOf {
            values = Set.copyOf(values);
        }

        /** Those whose words contain what somebody typed. @param said the words that the page shows for each value */
        public static OneOf said(String typed, Map<?, String> said, String none) {
            String wanted = new Containing(typed).words().toLowerCase(Locale.ROOT);
            List<Object> found = new ArrayList<>();
            said.forEach((value, words) -> {
                if (words.toLowerCase(Locale.ROOT).contains(wanted)) {
                    found.add(value);
                }
            });
            return new OneOf(Set.copyOf(found), none.toLowerCase(Locale.ROOT).contains(wanted));
        }

        @Override
        public String condition(String path, BiFunction<String, Object, String> parameter) {
            List<String> ways = new ArrayList<>();
            if (!values.isEmpty()) {
                ways.add(path + " in " + parameter.apply("values", values));
            }
            if (orNone) {
                ways.add(path + " is null");
            }
            return ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")";
        }

        @Override
        public boolean fits(String value) {
            return value.isEmpty() ? orNone : values.contains(value);
        }
    }
}
