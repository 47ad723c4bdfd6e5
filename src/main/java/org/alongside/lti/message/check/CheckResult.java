package org.alongside.lti.message.check;

/** A result is one line of a verdict: which check, what it found. */
public record CheckResult(Check check, CheckOutcome outcome) {

    public boolean hasPassed() {
        return outcome instanceof CheckOutcome.CheckPassed;
    }
}
