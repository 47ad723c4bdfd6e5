package org.alongside.runtime;

import java.util.List;

/**
 * Steps that are done once each, in their order. Where one fails, those before it stay done, and the next call begins
 * with it. Whoever calls sees to it that nobody else does meanwhile.
 */
final class StartSteps {

    private final List<Runnable> steps;
    private int done;

    StartSteps(List<Runnable> steps) {
        this.steps = List.copyOf(steps);
    }

    /** Does what is left. @throws RuntimeException of the step that fails */
    void goOn() {
        while (done < steps.size()) {
            steps.get(done).run();
            done++;
        }
    }
}
