package org.alongside.safety.policy;

import org.alongside.kernel.LocalizedText;
import org.alongside.kernel.Slug;

/** One of the six questions, known by its id in the file; the id never stands on a page. */
public record GateQuestion(Slug id, LocalizedText text) {}
