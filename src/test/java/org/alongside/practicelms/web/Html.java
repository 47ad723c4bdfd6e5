package org.alongside.practicelms.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A piece of finished markup. It is made from a template and values; every value is escaped unless it is itself a piece
 * of markup, so there is no way to print a name unescaped by forgetting something.
 */
public record Html(String markup) {

    public static final Html NONE = new Html("");

    /**
     * Fills a template.
     *
     * @param template markup with {@code {}} where values go, in order
     * @throws IllegalArgumentException if the number of places and values differs
     */
    public static Html of(String template, Object... values) {
        String[] parts = template.split("\\{}", -1);
        if (parts.length != values.length + 1) {
            throw new IllegalArgumentException((parts.length - 1) + " places, values " + Arrays.toString(values));
        }
        StringBuilder filled = new StringBuilder(parts[0]);
        for (int i = 0; i < values.length; i++) {
            filled.append(values[i] instanceof Html html ? html.markup : escape(String.valueOf(values[i])));
            filled.append(parts[i + 1]);
        }
        return new Html(filled.toString());
    }

    /** One piece for each thing, one after the other. */
    public static <T> Html each(List<T> things, Function<T, Html> piece) {
        return new Html(things.stream().map(piece).map(Html::markup).collect(Collectors.joining("\n")));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
