package org.alongside.kernel;

import java.util.Optional;

/**
 * A read holds what reading gave: a value, and everything that its author should know. The value is empty where too
 * much is wrong for one; a value may stand beside ERRORs where reading a folder serves what is whole and refuses the
 * rest.
 */
public record Read<T>(Optional<T> value, Findings findings) {

    public static <T> Read<T> of(T value, Findings findings) {
        return new Read<>(Optional.of(value), findings);
    }

    /** Nothing can be had; the findings say why. */
    public static <T> Read<T> refused(Findings findings) {
        return new Read<>(Optional.empty(), findings);
    }

    /** The value only where nothing that was found is an ERROR. */
    public static <T> Read<T> unlessErrors(Optional<T> value, Findings findings) {
        return new Read<>(value.filter(whole -> !findings.hasErrors()), findings);
    }

    /** @throws IllegalStateException with all findings, where there is no value */
    public T orElseThrow() {
        return value.orElseThrow(() -> new IllegalStateException(findings.toString()));
    }
}
