package org.alongside.instrument.file.outcome;

import java.util.Set;

/** The rules as they are written, with the keys each of them needs and may have beside the common ones. */
enum RuleName {
    SUM(Set.of("items", "rule", "privacy"), Set.of("missing")),
    MEAN(Set.of("items", "rule", "privacy"), Set.of("missing")),
    WEIGHTED(Set.of("items", "rule", "privacy", "weights"), Set.of("missing")),
    MAX(Set.of("items", "rule", "privacy"), Set.of("missing")),
    COUNT(Set.of("items", "rule", "privacy", "threshold"), Set.of("missing")),
    EXPRESSION(Set.of("expression", "rule", "privacy"), Set.of("missing")),
    GRM(Set.of("items", "rule", "privacy", "grm"), Set.of("missing"));

    private final Set<String> required;
    private final Set<String> optional;

    RuleName(Set<String> required, Set<String> optional) {
        this.required = required;
        this.optional = optional;
    }

    Set<String> required() {
        return required;
    }

    Set<String> optional() {
        return optional;
    }

    /** Whether a missing answer may be made up for by the others. */
    boolean canProrate() {
        return this == SUM || this == MEAN || this == WEIGHTED;
    }
}
