package org.alongside.assessment.attempt;

/**
 * One answer on its way to the server.
 *
 * @param text as it was entered: a number, own words, or {@code -} for "rather not say"; nothing where own words were
 *     taken out again
 * @param revision one more than the revision that the page last knew the server to have (from 1)
 */
public record NewAnswer(String item, String text, long revision) {

    @Override
    public String toString() {
        return "a new answer to " + item;
    }
}
