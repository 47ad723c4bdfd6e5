package org.alongside.learning;

import org.alongside.kernel.Slug;

/** The two sittings at the beginning: instruments of {@code assessment}, by name. */
public final class Sittings {

    /** Where a person stands: rulers, and five short scales. */
    public static final Slug FIRST = new Slug("where-i-stand");

    /** What they tend to do when it gets tense. */
    public static final Slug SECOND = new Slug("where-i-stand-habits");

    private Sittings() {}
}
