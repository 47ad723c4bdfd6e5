package org.alongside.runtime;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * A yes or no that costs something to find out, held for a while. However many ask at one moment, one of them finds out
 * and the others hear what was last found, without waiting: a flood of probes takes one connection at most.
 */
final class HeldVerdict {

    private final BooleanSupplier finding;
    private final LongSupplier nanos;
    private final long life;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile Found found;

    private record Found(boolean yes, long at) {}

    /** @param nanos a time that only goes on, as {@link System#nanoTime} */
    HeldVerdict(Duration life, BooleanSupplier finding, LongSupplier nanos) {
        this.life = life.toNanos();
        this.finding = finding;
        this.nanos = nanos;
    }

    /** No, where nothing was found out yet and somebody else is about to. */
    boolean get() {
        Found last = found;
        if (last != null && nanos.getAsLong() - last.at() < life || !asking.compareAndSet(false, true)) {
            return last != null && last.yes();
        }
        try {
            boolean yes = finding.getAsBoolean();
            found = new Found(yes, nanos.getAsLong());
            return yes;
        } finally {
            asking.set(false);
        }
    }
}
