package org.alongside.kernel;

import java.util.regex.Pattern;

/** A short name for files and manifests, {@code space-with-a-way-back}: lower-case letters, digits, single hyphens. */
public record Slug(String value) implements Comparable<Slug> {

    /** The form as text, as JSON Schema reads it too. */
    public static final String PATTERN = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /** @throws IllegalArgumentException where the text has another form */
    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("not a slug (lower-case letters, digits, single hyphens): " + value);
        }
    }

    public static boolean isSlug(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
