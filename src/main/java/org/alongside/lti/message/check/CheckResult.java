package org.alongside.lti.message.check;

/** One line of a verdict: which check, what it found. */
public record CheckResult(Check check, Outcome outcome) {

    public boolean hasPassed() {
        return outcome.hasPassed();
    }
}
