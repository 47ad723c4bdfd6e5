package org.alongside.learning.part;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.content.Step;
import org.alongside.content.StepPlace;
import org.alongside.identity.visit.Words;
import org.alongside.kernel.PersonId;

/**
 * Who looks at a part, and when.
 *
 * @param place the step, in its module and course
 * @param inHold whether the part stands in the text for a hold
 * @param words the kind's own sentences
 * @param box what they have left in it
 */
public record PartVisit(PersonId person, StepPlace place, boolean inHold, Words words, Instant now, PartBox box) {

    /** To a part in which nothing is left. */
    public PartVisit(PersonId person, StepPlace place, boolean inHold, Words words, Instant now) {
        this(person, place, inHold, words, now, PartBox.none(""));
    }

    /** The same person at the same time, at a part with other sentences in which this is left. */
    PartVisit at(Words own, PartBox left) {
        return new PartVisit(person, place, inHold, own, now, left);
    }

    /** What the author asks there; where they left it out, the sentence for all parts of the kind. */
    String prompt(Optional<String> own) {
        return own.orElseGet(() -> words.say("prompt"));
    }

    /**
     * The title of a step inside a sentence of ours; where it is in another language it is set apart, so that both run
     * in their own direction (FIRST STRONG ISOLATE, UAX 9).
     */
    String titleOf(Step step) {
        String title = step.title(language());
        return step.languageFor(language()).equals(language()) ? title : '\u2068' + title + '\u2069';
    }

    /** The day it is by the person's own clock. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, words.zone());
    }

    public String language() {
        return words.locale().getLanguage();
    }
}
