package org.alongside.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.part.Part;
import org.alongside.kernel.Slug;

/**
 * A step is one thing to do on one's own path: an ordered list of parts to read, to write or to answer ({@link Part}).
 *
 * <p>Each variant holds the same parts under the same ids, in the same order; only passages may be more or fewer. So
 * what a person wrote finds its place whichever words they read.
 *
 * <p>A <em>solo</em> step is one's own and may come in variants, so that it fits whoever reads it: two partners share
 * the frame and the title, never necessarily the words. A <em>parallel</em> step is done by each for themselves,
 * perhaps in the same room; it may be read side by side, so it has one text for everybody. Neither ever waits for a
 * partner: this room does not know that partners exist.
 *
 * <p>A step marked {@code staying} speaks of staying, returning or opening up. That is unsafe advice for somebody who
 * is being hurt; so it always has a {@code hold} variant of the same title and about the same length, and in a private
 * hold that variant is served and counts as done. Nothing around it changes.
 *
 * @param minutes about how long it takes, from 1: what everybody is told ({@link StepLength#forEverybody})
 */
public record Step(UUID uuid, Slug slug, StepKind kind, int minutes, boolean staying, StepTexts texts) {

    /** Alone, or each for oneself at the same time. */
    public enum StepKind {
        SOLO,
        PARALLEL
    }

    /** @throws IllegalArgumentException where minutes are below 1, or a staying step has no hold variant */
    public Step {
        Objects.requireNonNull(uuid, "a step's uuid");
        Objects.requireNonNull(slug, "a step's slug");
        Objects.requireNonNull(kind, "a step's kind");
        if (minutes < 1) {
            throw new IllegalArgumentException("a step takes at least one minute");
        }
        if (staying && !texts.variants().contains(Variant.HOLD)) {
            throw new IllegalArgumentException("a staying step needs its hold variant: " + slug);
        }
    }

    /** In which language the texts answer somebody who reads this one. */
    public String languageFor(String language) {
        return texts.languageFor(language);
    }

    /**
     * What this person reads: the first variant there is of {@link Variant#inOrderFor}, in this language or else in
     * the reference language. A hold changes the text of staying steps only.
     */
    public StepText textFor(Track track, boolean inHold, String language) {
        return texts.find(Variant.inOrderFor(track, inHold && staying), language);
    }

    /** Whether anybody reads other words here because of the entry or the leanings that they chose. */
    public boolean hasTextsByTrack() {
        return texts.variants().stream().anyMatch(Variant::isByTrack);
    }

    /** The title, the same for everybody. */
    public String title(String language) {
        return texts.find(List.of(Variant.DEFAULT), language).title();
    }

    /** The parts of one kind, in their order, in the reference language and as everybody gets them. */
    public <P extends Part> List<P> parts(Class<P> kind) {
        return parts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The parts in their order, in the reference language and as everybody gets them. */
    public List<Part> parts() {
        return texts.ofReference().parts();
    }

    /** The part of this id, as the default has it. */
    public Optional<Part> part(String id) {
        return parts().stream().filter(part -> part.id().equals(id)).findFirst();
    }
}
