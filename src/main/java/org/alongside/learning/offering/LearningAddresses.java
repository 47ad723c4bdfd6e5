package org.alongside.learning.offering;

import java.util.UUID;

/** The addresses of this room's pages that others lead to. */
public final class LearningAddresses {

    /** The own path: everything that one has taken up or may take up. */
    public static final String PATH = "/path";

    private LearningAddresses() {}

    /** The outline of one module. */
    public static String module(UUID module) {
        return "/learning/module?id=" + module;
    }
}
