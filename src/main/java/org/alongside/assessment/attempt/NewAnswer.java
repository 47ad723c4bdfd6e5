package org.alongside.assessment.attempt;

/**
 * One answer on its way to the server.
 *
 * @param text a number, or {@code -} for "rather not say"
 * @param revision one more than the revision that the page last knew the server to have (from 1)
 */
public record NewAnswer(String item, String text, long revision) {

    @Override
    public String toString() {
        return "a new answer to " + item;
    }
}
