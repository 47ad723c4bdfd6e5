package org.alongside.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/**
 * Load on something, closed or open. Closed: so many clients, each beginning again when it is done; this finds how much
 * goes through. Open: arrivals at a fixed rate, whoever is still waiting; time counts from when each <i>should</i> have
 * begun, so that a stall is not hidden by the clients it holds up.
 */
final class Load {

    private final LongConsumer operation;
    private final int clients;
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong errors = new AtomicLong();
    private final AtomicReference<String> firstError = new AtomicReference<>();
    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

    private Load(LongConsumer operation, int clients) {
        this.operation = operation;
        this.clients = clients;
    }

    /** @param operation told a number that counts up from 0; it throws where it fails */
    static Sample closed(LongConsumer operation, int clients, Duration length) {
        Load load = new Load(operation, clients);
        long end = System.nanoTime() + length.toNanos();
        return load.run(() -> {
            while (System.nanoTime() < end) {
                load.measure(load.next.getAndIncrement(), System.nanoTime());
            }
        });
    }

    /** So many operations, as fast as these clients go. */
    static Sample times(LongConsumer operation, int clients, long count) {
        Load load = new Load(operation, clients);
        return load.run(() -> {
            for (long n = load.next.getAndIncrement(); n < count; n = load.next.getAndIncrement()) {
                load.measure(n, System.nanoTime());
            }
        });
    }

    /** Arrivals at this rate; {@code clients} bounds how many can be under way. */
    static Sample open(LongConsumer operation, double perSecond, int clients, Duration length) {
        Load load = new Load(operation, clients);
        long count = Math.max(1, (long) (perSecond * length.toMillis() / 1000));
        long begin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(20);
        return load.run(() -> {
            for (long n = load.next.getAndIncrement(); n < count; n = load.next.getAndIncrement()) {
                long intended = begin + (long) (n * 1e9 / perSecond);
                LockSupport.parkNanos(Math.max(0, intended - System.nanoTime()));
                load.measure(n, intended);
            }
        });
    }

    private void measure(long n, long from) {
        try {
            operation.accept(n);
        } catch (RuntimeException failed) {
            errors.incrementAndGet();
            firstError.compareAndSet(null, failed.toString());
        }
        nanos.add(System.nanoTime() - from);
    }

    private Sample run(Runnable client) {
        long begin = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        for (int i = 0; i < clients; i++) {
            threads.execute(client);
        }
        threads.shutdown();
        try {
            threads.awaitTermination(10, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        List<Long> sorted = nanos.stream().sorted().toList();
        return new Sample(sorted, seconds, errors.get(), Optional.ofNullable(firstError.get()));
    }
}
