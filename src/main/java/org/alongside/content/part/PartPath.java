package org.alongside.content.part;

import java.util.Objects;
import org.alongside.kernel.Slug;

/**
 * Where a part stands in its course, as authors write it: {@code module/step/part}.
 *
 * @param part its id within the step
 */
public record PartPath(Slug module, Slug step, String part) {

    /** Three slugs with slashes between them. */
    public static final String PATTERN = Slug.PATTERN + "/" + Slug.PATTERN + "/" + Slug.PATTERN;

    public PartPath {
        Objects.requireNonNull(module, "a module");
        Objects.requireNonNull(step, "a step");
        Objects.requireNonNull(part, "a part's id");
    }

    /** @throws IllegalArgumentException where it is not of the form of {@link #PATTERN} */
    public static PartPath of(String written) {
        String[] names = written.split("/", -1);
        if (names.length != 3) {
            throw new IllegalArgumentException("module/step/part: " + written);
        }
        return new PartPath(new Slug(names[0]), new Slug(names[1]), new Slug(names[2]).value());
    }

    @Override
    public String toString() {
        return module + "/" + step + "/" + part;
    }
}
