package org.alongside.wording.position;

import org.alongside.wording.Cue;

/**
 * A place in a text that speaks from one position.
 *
 * @param cue the place, and the reason in the language of the text
 */
public record PositionCue(CueKind kind, Cue cue) {

    /** Whether both are of one kind and share a letter. */
    boolean repeats(PositionCue other) {
        return kind == other.kind && cue.start() < other.cue.end() && other.cue.start() < cue.end();
    }

    /** {@code evidence, a day with what the other one did: "On Tuesday you walked"}. */
    @Override
    public String toString() {
        return kind.id() + ", " + cue;
    }
}
