package org.alongside.identity.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Who is at work at this moment, for each {@link Bulkhead}; a restart, and each further node, begins its own count. */
@ApplicationScoped
public class Bulkheads {

    /** Longer than this nobody stands in a line: a save's own script gives up later, and asks again. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<Bulkhead, PlaceCount> counts = new EnumMap<>(Bulkhead.class);
    private final Duration patience;

    public Bulkheads() {
        this(PATIENCE);
    }

    /** @param patience how long somebody stands in a line at most */
    Bulkheads(Duration patience) {
        this.patience = patience;
        Arrays.stream(Bulkhead.values()).forEach(bulkhead -> counts.put(bulkhead, new PlaceCount(bulkhead)));
    }

    /** The place of one request, until it is closed. */
    public interface Place extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * Waits for a place, in line and not for long.
     *
     * @return empty where the line is full, holds enough of this caller, or did not move on in time
     */
    public Optional<Place> enter(Bulkhead bulkhead, CallerAddress caller) {
        return counts.get(bulkhead).enter(caller, patience);
    }

    /** How many are at work or in line. */
    int inside(Bulkhead bulkhead) {
        return bulkhead.places()
                + bulkhead.line()
                - counts.get(bulkhead).admitted.availablePermits();
    }

    /** The places of one bulkhead and the line before them. */
    private static final class PlaceCount {

        private final Bulkhead bulkhead;
        private final Semaphore admitted;
        private final Semaphore places;

        /** Who has how many, at work or in line. */
        private final CallerCounts<CallerAddress> inside = new CallerCounts<>();

        PlaceCount(Bulkhead bulkhead) {
            this.bulkhead = bulkhead;
            this.admitted = new Semaphore(bulkhead.places() + bulkhead.line());
            this.places = new Semaphore(bulkhead.places(), true);
        }

        Optional<Place> enter(CallerAddress caller, Duration patience) {
            if (!inside.take(caller, 1, bulkhead.ofOne())) {
                return Optional.empty();
            }
            if (!admitted.tryAcquire()) {
                inside.giveBack(caller, 1);
                return Optional.empty();
            }
            if (!getsPlace(patience)) {
                admitted.release();
                inside.giveBack(caller, 1);
                return Optional.empty();
            }
            return Optional.of(() -> {
                places.release();
                admitted.release();
                inside.giveBack(caller, 1);
            });
        }

        private boolean getsPlace(Duration patience) {
            try {
                return places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
