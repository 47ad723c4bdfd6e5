package org.alongside.learning.policy.part;

import java.util.Optional;
import org.alongside.content.part.Palette;

/** A palette is done when a word is taken, or with going on past it. */
public final class PaletteRules implements PartRules<Palette> {

    /** As many words as a page can show: those of a palette, and those that were taken before it changed. */
    static final int MOST_TICKS = 72;

    /** In UTF-16 units, as browsers count; feelings have short names. */
    public static final int LONGEST = 2_000;

    private static final SavedForm FORM = new TicksAndWords(MOST_TICKS, LONGEST);

    @Override
    public Class<Palette> type() {
        return Palette.class;
    }

    @Override
    public Optional<SavedForm> saved() {
        return Optional.of(FORM);
    }

    @Override
    public Optional<TooMuch> tooMuch(Palette part, String text) {
        return TicksAndWords.tooMany(text, part.most()).or(() -> PartRules.super.tooMuch(part, text));
    }

    /** The field of the n-th word on the page, from 1. */
    public static String field(int n) {
        return TicksAndWords.tick(n);
    }
}
