package org.alongside.learning.part;

import java.time.Instant;
import org.alongside.content.StepPlace;
import org.alongside.identity.visit.Words;
import org.alongside.kernel.PersonId;

/**
 * Who looks at a part, and when.
 *
 * @param place the step, in its module and course
 * @param words the kind's own sentences
 */
public record PartVisit(PersonId person, StepPlace place, Words words, Instant now) {

    public String language() {
        return words.locale().getLanguage();
    }
}
