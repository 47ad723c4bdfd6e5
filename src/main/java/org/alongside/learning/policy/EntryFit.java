package org.alongside.learning.policy;

import org.alongside.content.Entry;

/**
 * A description that may fit, and why.
 *
 * @param reason the first rule by which it fits, where two do
 */
public record EntryFit(Entry entry, FitReason reason) {}
