package org.alongside.learning.policy.part;

import java.util.function.Predicate;
import org.alongside.content.part.Part;
import org.alongside.kernel.Slug;

/**
 * All that may decide whether a person has done a part: their own deeds, never anybody else's.
 *
 * @param wentOn whether they just pressed the button that goes on from the step
 * @param left whether something of theirs stands in this part
 * @param sent whether they have sent answers to this instrument
 */
public record PartFacts(boolean wentOn, Predicate<Part> left, Predicate<Slug> sent) {

    /** Somebody goes on: nothing else is asked for. */
    public static PartFacts goingOn() {
        return new PartFacts(true, part -> false, instrument -> false);
    }
}
