package org.alongside.content;

/**
 * What closeness under strain brings up: reaching out for the other, or guarding one's own room. A person may have both
 * or neither; neither is a type, and people never read these names.
 */
public enum Leaning {
    REACHING,
    GUARDING
}
