package org.alongside.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * How many bytes of bodies may be read at one moment. The container makes room for a whole form as soon as its length
 * is announced, so that many long ones at once would fill the memory. Whoever has passed the door and whoever has not
 * draw on two budgets: a crowd at the door takes nothing from those inside.
 */
@ApplicationScoped
public class BodyBudget {

    /** In KiB, an eighth of the memory that the server is started with. */
    static final int INSIDE = 64 * 1024;

    static final int AT_THE_DOOR = 16 * 1024;
    private static final int KIB = 1024;

    private final Semaphore inside = new Semaphore(INSIDE);
    private final Semaphore atTheDoor = new Semaphore(AT_THE_DOOR);

    /** Room for one body, until it is closed. */
    interface Share extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * @param bytes announced; a body in chunks counts as long as its route allows
     * @return empty where there is no room for it now
     */
    Optional<Share> take(long bytes, boolean passed) {
        Semaphore budget = passed ? inside : atTheDoor;
        int kib = (int) Math.min(Integer.MAX_VALUE, Math.max(0, (bytes + KIB - 1) / KIB));
        return budget.tryAcquire(kib) ? Optional.of(() -> budget.release(kib)) : Optional.empty();
    }
}
