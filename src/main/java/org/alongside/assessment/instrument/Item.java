package org.alongside.assessment.instrument;

/** One question. Its sentence stands in the texts, by the same id. */
public record Item(String id, ResponseFormat response) {}
