package org.alongside.lti.grades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One lane for each registration, so that a platform that is slow delays its own scores and nobody else's. A lane has
 * one turn at a time. Whoever begins turns waits for those that are quick; one that is not goes on by itself, and wakes
 * the job when it has ended.
 */
@ApplicationScoped
public class GradeLanes {

    private final GradeSender sender;
    private final ScoreQueue queue;
    private final LaneThreads threads;
    private final Map<UUID, CompletableFuture<Integer>> turns = new ConcurrentHashMap<>();

    protected GradeLanes() {
        this(null, null, null);
    }

    @Inject
    public GradeLanes(GradeSender sender, ScoreQueue queue, LaneThreads threads) {
        this.sender = sender;
        this.queue = queue;
        this.threads = threads;
    }

    /**
     * A turn for each of these that has none under way, as long as there are threads: the others stay due.
     *
     * @return how many scores were taken in the turns that were quick
     */
    int turns(List<UUID> registrations) {
        List<CompletableFuture<Integer>> begun = registrations.stream()
                .filter(registration -> !turns.containsKey(registration))
                .map(this::turn)
                .toList();
        try {
            CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new))
                    .get(threads.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return quick(begun); // the slow ones go on, and wake the job
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        return quick(begun);
    }

    /** Those that have a turn under way. */
    Set<UUID> busy() {
        return Set.copyOf(turns.keySet());
    }

    private CompletableFuture<Integer> turn(UUID registration) {
        CompletableFuture<Integer> turn = new CompletableFuture<>();
        turns.put(registration, turn);
        try {
            threads.execute(() -> run(registration, turn));
        } catch (RejectedExecutionException full) {
            turns.remove(registration);
            turn.complete(0);
        }
        return turn;
    }

    /** The lane is free before anybody hears that the turn has ended. */
    private void run(UUID registration, CompletableFuture<Integer> turn) {
        try {
            int sent = sender.send(registration);
            turns.remove(registration);
            turn.complete(sent);
        } catch (Throwable failed) { // whatever an answer did to it, the lane is free again
            turns.remove(registration);
            turn.completeExceptionally(failed);
        }
    }

    private int quick(List<CompletableFuture<Integer>> begun) {
        begun.stream()
                .filter(turn -> !turn.isDone())
                .forEach(slow -> slow.whenComplete((sent, failed) -> queue.wake()));
        return begun.stream()
                .filter(turn -> turn.isDone() && !turn.isCompletedExceptionally())
                .mapToInt(CompletableFuture::join)
                .sum();
    }
}
