package org.alongside.study.responses;

/** What an administrator called a set of responses. */
public record SetTitle(String words) {}
