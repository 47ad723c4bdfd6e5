package org.alongside.lti.message;

/** One line of a verdict: which check, what it found. */
public record CheckResult(Check check, Outcome outcome) {

    public boolean hasPassed() {
        return outcome.hasPassed();
    }
}
