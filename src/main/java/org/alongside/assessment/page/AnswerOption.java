package org.alongside.assessment.page;

/**
 * One answer as a choice.
 *
 * @param value as the form sends it, {@code -} for "rather not say"
 */
public record AnswerOption(String value, String text, boolean chosen) {

    /** For the radio button, and for the links of the error summary. */
    public String id() {
        return "a" + (value.equals("-") ? "none" : value.replace("-", "m"));
    }
}
