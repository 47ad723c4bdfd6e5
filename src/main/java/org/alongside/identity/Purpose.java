package org.alongside.identity;

import java.util.Locale;

/**
 * What a person may allow. The exact sentence they read is the message {@code consent.<purpose>.text} of {@code
 * messages/identity}, its version {@code consent.<purpose>.version}; other rooms' screens show that same message.
 */
public enum Purpose {
    /** To use the product at all. Subject: the empty text. */
    USE,
    /** To tell the launching platform that the own part of a module is done, as done or not. Subject: its uuid. */
    OWN_COMPLETION;

    /** {@code use}, {@code own-completion}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
