package org.alongside.lti.grades;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads of the lanes of grades: as many platforms are asked at once, and nothing waits in line for a thread. */
@ApplicationScoped
public class LaneThreads implements Executor {

    private static final int MOST = 8;
    private static final int IDLE_SECONDS = 60;

    /** As long as a platform may take for one answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Resource
    ManagedThreadFactory factory;

    private ExecutorService pool;

    /** @throws java.util.concurrent.RejectedExecutionException where all are busy */
    @Override
    public void execute(Runnable work) {
        pool().execute(work);
    }

    /** How long whoever begins turns waits for their end. */
    public Duration patience() {
        return PATIENCE;
    }

    private synchronized ExecutorService pool() {
        if (pool == null) {
            pool = new ThreadPoolExecutor(0, MOST, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), factory);
        }
        return pool;
    }

    @PreDestroy
    synchronized void end() {
        if (pool != null) {
            pool.shutdown();
        }
    }
}
