package org.alongside.safety.page;

/** One thing to look at on a form: the field's id, and the sentence that says what to do. */
public record PageError(String field, String text) {

    public String getField() {
        return field;
    }

    public String getText() {
        return text;
    }
}
