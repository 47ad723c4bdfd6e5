package org.alongside.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.alongside.identity.limit.CallerAddress;
import org.alongside.identity.limit.CallerCounts;

/**
 * How many bytes of bodies may be read at one moment. The container makes room for a whole form as soon as its length
 * is announced, so that many long ones at once would fill the memory. Those who are signed in and strangers draw on two
 * budgets, also where a page is open to everybody: a crowd of strangers takes nothing from those inside, and one of
 * them takes half of what strangers have at most.
 */
@ApplicationScoped
public class BodyBudget {

    /** In KiB, an eighth of the memory that the server is started with. */
    static final int INSIDE = 64 * 1024;

    static final int OF_STRANGERS = 16 * 1024;

    /** In KiB: a whole school may stand behind one address, and its forms are a few KiB each. */
    static final int OF_ONE_STRANGER = OF_STRANGERS / 2;

    private static final int KIB = 1024;

    private final Semaphore inside = new Semaphore(INSIDE);
    private final Semaphore strangers = new Semaphore(OF_STRANGERS);
    private final CallerCounts<CallerAddress> byStranger = new CallerCounts<>();

    /** Room for one body, until it is closed. */
    interface Share extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * @param bytes announced; a body in chunks counts as long as its route allows
     * @return empty where there is no room for it now
     */
    Optional<Share> ofSignedIn(long bytes) {
        int kib = kib(bytes);
        return inside.tryAcquire(kib) ? Optional.of(() -> inside.release(kib)) : Optional.empty();
    }

    /** The same for somebody who is not signed in. */
    Optional<Share> ofStranger(long bytes, CallerAddress caller) {
        int kib = kib(bytes);
        if (kib == 0) {
            return Optional.of(() -> {});
        }
        if (!strangers.tryAcquire(kib)) {
            return Optional.empty();
        }
        if (!byStranger.take(caller, kib, OF_ONE_STRANGER)) {
            strangers.release(kib);
            return Optional.empty();
        }
        return Optional.of(() -> {
            byStranger.giveBack(caller, kib);
            strangers.release(kib);
        });
    }

    private static int kib(long bytes) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(0, (bytes + KIB - 1) / KIB));
    }
}
