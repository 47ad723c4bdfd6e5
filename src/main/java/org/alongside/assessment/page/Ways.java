package org.alongside.assessment.page;

import org.alongside.assessment.attempt.OpenAttempt;
import org.alongside.instrument.Item;

/** The addresses of a sitting's questions, as far as its answers show what lies there. */
record Ways(OpenAttempt sitting) {

    String check() {
        return "/assessment/check?attempt=" + sitting.attempt();
    }

    String question(Item item) {
        return "/assessment/question?attempt=" + sitting.attempt() + "&n=" + sitting.numberOf(item);
    }

    /** To the first question without an answer, or to the list of all answers. */
    String toTheFirstOpen() {
        return sitting.unanswered().stream().findFirst().map(this::question).orElseGet(this::check);
    }

    /** The next question; after the last, the list of all answers. */
    String after(Item item) {
        return sitting.after(item).map(this::question).orElseGet(this::check);
    }

    /** The question before; before the first, where the sitting was begun. */
    String before(Item item) {
        return sitting.before(item)
                .map(this::question)
                .orElseGet(() -> "/assessment/start?instrument="
                        + sitting.instrument().key().uuid());
    }
}
