package org.alongside.identity.security;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.alongside.identity.limit.CallerCounts;

/**
 * The threads that hash. One hash costs tens of milliseconds and 19 MiB; few threads and a short queue for each {@link
 * HashingPool} bound both, while answers are still saved (quality R7).
 */
@ApplicationScoped
public class HashingPools {

    private final Map<HashingPool, ThreadPoolExecutor> pools = new EnumMap<>(HashingPool.class);

    /** Who has how many running or in line. */
    private final CallerCounts<HashingTurn> inside = new CallerCounts<>();

    @Resource
    ManagedThreadFactory managed;

    ThreadFactory threads;

    @PostConstruct
    void begin() {
        threads = threads == null ? managed : threads;
        for (HashingPool pool : HashingPool.values()) {
            begin(pool, pool.threads(), pool.waiting());
        }
    }

    void begin(HashingPool pool, int count, int waiting) {
        ThreadPoolExecutor executor =
                new ThreadPoolExecutor(count, count, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(waiting), threads);
        executor.allowCoreThreadTimeOut(true);
        pools.put(pool, executor);
    }

    @PreDestroy
    void stop() {
        pools.values().forEach(ThreadPoolExecutor::shutdownNow);
    }

    /** How many calls stand in the queue. */
    public int waiting(HashingPool pool) {
        return pools.get(pool).getQueue().size();
    }

    /** @throws HashingBusy where the queue is full, or holds enough of this caller */
    public <T> T run(HashingTurn turn, Callable<T> work) {
        if (!inside.take(turn, 1, turn.pool().ofOne())) {
            throw new HashingBusy();
        }
        try {
            return run(pools.get(turn.pool()), work);
        } finally {
            inside.giveBack(turn, 1);
        }
    }

    private static <T> T run(ThreadPoolExecutor pool, Callable<T> work) {
        try {
            return pool.submit(work).get();
        } catch (RejectedExecutionException full) {
            throw new HashingBusy();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("hashing failed", broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new HashingBusy();
        }
    }
}
