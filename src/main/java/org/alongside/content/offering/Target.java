package org.alongside.content.offering;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A target names one thing that can be taken up here: of which kind it is, and its uuid. Kinds are open: each room that
 * offers something names its own ({@link Offerings#kind}), and nobody else lists them.
 *
 * @param kind small letters, digits and hyphens, 40 at most, like {@code module}
 */
public record Target(String kind, UUID id) {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern TEXT =
            Pattern.compile("(" + KIND + "):([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})");

    /** @throws IllegalArgumentException where the kind is no word of that form */
    public Target {
        Objects.requireNonNull(id, "a target's id");
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("not a kind of target: " + kind);
        }
    }

    /** Reads what {@link #text} writes; empty where the text has another form. */
    public static Optional<Target> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new Target(matcher.group(1), UUID.fromString(matcher.group(2))))
                : Optional.empty();
    }

    /** The target as one word, {@code module:3f0c5a52-…}, for links and custom parameters. */
    public String text() {
        return kind + ":" + id;
    }
}
