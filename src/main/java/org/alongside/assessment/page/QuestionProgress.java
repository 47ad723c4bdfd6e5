package org.alongside.assessment.page;

import java.util.List;
import java.util.stream.IntStream;
import org.alongside.assessment.attempt.OpenAttempt;
import org.alongside.identity.visit.Words;
import org.alongside.instrument.Item;

/**
 * How far somebody is, and no more than is known: where later questions depend on answers, how many there are at most.
 *
 * @param number of this question among those that were shown, from 1
 * @param most this one, those before it, and all that may still come
 * @param isFixed whether there are so many for everybody
 */
record QuestionProgress(int number, int most, boolean isFixed) {

    /** One dash a question, as far as they can be told apart. */
    private static final int MOST_PIPS = 12;

    static QuestionProgress of(OpenAttempt sitting, Item item) {
        var form = sitting.instrument().form();
        int number = sitting.shown().indexOf(item) + 1;
        int later = form.inOrder().size() - sitting.numberOf(item);
        return new QuestionProgress(Math.max(1, number), Math.max(1, number) + later, form.isFixed());
    }

    String title(Words words) {
        return words.say(isFixed ? "question.title" : "question.title-at-most", number, most);
    }

    List<Boolean> pips() {
        return isFixed && most <= MOST_PIPS
                ? IntStream.rangeClosed(1, most).mapToObj(n -> n <= number).toList()
                : List.of();
    }
}
