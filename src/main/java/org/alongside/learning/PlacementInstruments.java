package org.alongside.learning;

import org.alongside.kernel.Slug;

/** The instruments of {@code assessment} that the own path knows by name: two sittings at the beginning, one a week. */
public final class PlacementInstruments {

    /** Where a person stands: rulers, and five short scales. */
    public static final Slug FIRST = new Slug("where-i-stand");

    /** What they tend to do when it gets tense. */
    public static final Slug SECOND = new Slug("where-i-stand-habits");

    /** A short look at one's own week. */
    public static final Slug PULSE = new Slug("weekly-pulse");

    private PlacementInstruments() {}
}
