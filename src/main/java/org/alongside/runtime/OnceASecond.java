package org.alongside.runtime;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * An answer that costs something to find out, held for a second. However many ask at one moment, one of them finds out
 * and the others hear what was last found, without waiting: a flood of probes takes one connection at most.
 */
public final class OnceASecond<T> {

    private static final long FRESH = TimeUnit.SECONDS.toNanos(1);

    private final Supplier<T> source;
    private final LongSupplier nanos;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile Heard<T> last;

    private record Heard<T>(T answer, boolean found, long at) {}

    /** @param first what is heard while nothing has been found out yet */
    public OnceASecond(T first, Supplier<T> source) {
        this(first, source, System::nanoTime);
    }

    /** @param nanos a time that only goes on, as {@link System#nanoTime} */
    OnceASecond(T first, Supplier<T> source, LongSupplier nanos) {
        this.last = new Heard<>(first, false, 0);
        this.source = source;
        this.nanos = nanos;
    }

    /** What the source said within the last second, or before where somebody is asking it just now. */
    public T get() {
        Heard<T> heard = last;
        if (heard.found() && nanos.getAsLong() - heard.at() < FRESH || !asking.compareAndSet(false, true)) {
            return heard.answer();
        }
        try {
            T answer = source.get();
            last = new Heard<>(answer, true, nanos.getAsLong());
            return answer;
        } finally {
            asking.set(false);
        }
    }
}
