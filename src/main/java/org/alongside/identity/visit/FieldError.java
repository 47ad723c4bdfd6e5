package org.alongside.identity.visit;

/**
 * An error names one thing to look at on a form, in any room: the field's id, and the sentence that says what to do.
 */
public record FieldError(String field, String text) {}
