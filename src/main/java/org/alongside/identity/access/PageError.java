package org.alongside.identity.access;

/** One thing to look at on a form, in any room: the field's id, and the sentence that says what to do. */
public record PageError(String field, String text) {

    public String getField() {
        return field;
    }

    public String getText() {
        return text;
    }
}
