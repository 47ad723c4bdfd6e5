package org.alongside.runtime;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** An answer that is asked for anew once a second at most, however many want it. */
public final class OnceASecond<T> {

    private static final long FRESH = TimeUnit.SECONDS.toNanos(1);

    private final Supplier<T> source;
    private final LongSupplier nanos;
    private T heard;
    private long at;

    public OnceASecond(Supplier<T> source) {
        this(source, System::nanoTime);
    }

    OnceASecond(Supplier<T> source, LongSupplier nanos) {
        this.source = source;
        this.nanos = nanos;
    }

    /** What the source said within the last second. */
    public synchronized T get() {
        long now = nanos.getAsLong();
        if (heard == null || now - at >= FRESH) {
            heard = source.get();
            at = nanos.getAsLong();
        }
        return heard;
    }
}
