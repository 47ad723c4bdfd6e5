package org.alongside.content;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.LocalizedText;
import org.alongside.kernel.Slug;

/**
 * One thing to read, and perhaps to write, on one's own path.
 *
 * <p>A <em>solo</em> step is one's own and may come in variants, so that it fits whoever reads it: two partners share
 * the frame and the title, never necessarily the words. A <em>parallel</em> step is done by each for themselves, perhaps
 * in the same room; it may be read side by side, so it has one text for everybody. Neither ever waits for a partner:
 * this room does not know that partners exist.
 *
 * <p>A step marked {@code staying} speaks of staying, returning or opening up. That is unsafe advice for somebody who
 * is being hurt; so it always has a {@code hold} variant of the same title and about the same length, and in a private
 * hold that variant is served and counts as done. Nothing around it changes.
 *
 * @param minutes about how long it takes, from 1
 * @param prompt the label of the writing box; there exactly where {@code writing}, or the page shows its own
 */
public record Step(
        UUID uuid,
        Slug slug,
        Kind kind,
        int minutes,
        boolean staying,
        boolean writing,
        Optional<LocalizedText> prompt,
        StepTexts texts) {

    /** Alone, or each for oneself at the same time. */
    public enum Kind {
        SOLO,
        PARALLEL
    }

    /** @throws IllegalArgumentException where minutes are below 1, or a staying step has no hold variant */
    public Step {
        Objects.requireNonNull(uuid, "a step's uuid");
        Objects.requireNonNull(slug, "a step's slug");
        Objects.requireNonNull(kind, "a step's kind");
        Objects.requireNonNull(prompt, "a prompt, or empty");
        if (minutes < 1) {
            throw new IllegalArgumentException("a step takes at least one minute");
        }
        if (staying && !texts.variants().contains(Variant.HOLD)) {
            throw new IllegalArgumentException("a staying step needs its hold variant: " + slug);
        }
    }

    /**
     * What this person reads: the first variant there is of {@link Variant#inOrderFor}, in this language or else in
     * the reference language. A hold changes the text of staying steps only.
     */
    public StepText textFor(Track track, boolean inHold, String language) {
        return texts.find(Variant.inOrderFor(track, inHold && staying), language);
    }

    /** The title, the same for everybody. */
    public String title(String language) {
        return texts.find(java.util.List.of(Variant.DEFAULT), language).title();
    }
}
