package org.alongside.identity.visit;

/**
 * One thing that pages save while people type or choose. A room has a bean of this type for each; all of them share one
 * address ({@code POST /save}), one rule for what may take whose place ({@link org.alongside.kernel.RevisionGuard}),
 * one reply and one script.
 */
public interface Autosave {

    /** What the page sends as {@code of}. */
    String of();

    /** Saves it, or says why not; replied to after the commit. */
    SaveReply save(SaveRequest request);
}
