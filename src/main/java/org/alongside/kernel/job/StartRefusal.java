package org.alongside.kernel.job;

import java.util.function.Supplier;
import java.util.logging.Logger;

/** How a start is refused: its reason stands in the log as one sentence, before all that the server says of it. */
public final class StartRefusal {

    private StartRefusal() {}

    /**
     * What this step of a start comes to.
     *
     * @param log of the one who refuses
     * @throws RefusedStart for an IllegalStateException of the step, whose message is the sentence
     */
    public static <T> T told(Logger log, Supplier<T> step) {
        try {
            return step.get();
        } catch (RefusedStart told) {
            throw told;
        } catch (IllegalStateException refused) {
            log.severe(refused.getMessage());
            throw new RefusedStart(refused);
        }
    }

    /** The same of a step that comes to nothing else. */
    public static void told(Logger log, Runnable step) {
        told(log, () -> {
            step.run();
            return null;
        });
    }
}
