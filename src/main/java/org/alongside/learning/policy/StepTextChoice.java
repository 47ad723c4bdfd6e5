package org.alongside.learning.policy;

import java.util.List;
import java.util.Optional;
import org.alongside.content.Step;
import org.alongside.content.StepText;
import org.alongside.content.Track;
import org.alongside.content.Variant;

/** Which text of a step its reader gets: by their own track and their own hold, from nothing else. */
public final class StepTextChoice {

    private StepTextChoice() {}

    /** Whether a reader who is in a hold, or not, gets this step's text for a hold: only a staying step has one. */
    public static boolean isForHold(Step step, boolean inHold) {
        return inHold && step.staying();
    }

    /**
     * The text for this reader. Without a chosen entry it is the default; in a hold, a staying step serves its hold
     * variant before anything else.
     */
    public static StepText of(Step step, Optional<Track> track, boolean inHold, String language) {
        boolean held = isForHold(step, inHold);
        return track.map(t -> step.textFor(t, held, language))
                .orElseGet(() -> step.texts()
                        .find(held ? List.of(Variant.HOLD, Variant.DEFAULT) : List.of(Variant.DEFAULT), language));
    }
}
