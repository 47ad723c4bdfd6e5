package org.alongside.instrument.scoring;

/**
 * A value that only the engine may use. No public method gives the number, it is no record and not serialisable, and
 * two of them cannot be compared from outside: there is nothing here that a page, a file, a log or a table could take
 * (INV-46).
 */
public final class EngineOnly {

    private final ComputedOutcome computed;

    EngineOnly(ComputedOutcome computed) {
        this.computed = computed;
    }

    ComputedOutcome computed() {
        return computed;
    }

    @Override
    public String toString() {
        return "engine only";
    }
}
