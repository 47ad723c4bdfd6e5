package org.alongside.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.alongside.identity.limit.CallerAddress;
import org.alongside.identity.limit.CallerCounts;
import org.alongside.kernel.PersonId;

/**
 * How many bytes of bodies may be read at one moment. The container makes room for a whole form as soon as its length
 * is announced, so that many long ones at once would fill the memory. Those who are signed in and strangers draw on two
 * budgets, also where a page is open to everybody: a crowd of strangers takes nothing from those inside. Nobody takes
 * all of their budget: one person a quarter, which the longest file fits in, and one stranger half, for a whole school
 * may stand behind one address, and its forms are a few KiB each.
 */
@ApplicationScoped
public class BodyBudget {

    /** In KiB, an eighth of the memory that the server is started with. */
    static final int INSIDE = 64 * 1024;

    static final int OF_ONE_PERSON = INSIDE / 4;

    static final int OF_STRANGERS = 16 * 1024;

    static final int OF_ONE_STRANGER = OF_STRANGERS / 2;

    private static final int KIB = 1024;

    private final BodyRoom inside = new BodyRoom(INSIDE, OF_ONE_PERSON);
    private final BodyRoom strangers = new BodyRoom(OF_STRANGERS, OF_ONE_STRANGER);

    /** Room for one body, until it is closed. */
    interface Share extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * @param bytes announced; a body in chunks counts as long as its route allows
     * @return empty where there is no room for it now
     */
    Optional<Share> ofSignedIn(long bytes, PersonId person) {
        return inside.take(bytes, CallerAddress.of(person));
    }

    /** The same for somebody who is not signed in. */
    Optional<Share> ofStranger(long bytes, CallerAddress caller) {
        return strangers.take(bytes, caller);
    }

    /** The room that some have together, and what one of them may have of it. */
    private static final class BodyRoom {

        private final Semaphore left;
        private final int ofOne;
        private final CallerCounts<CallerAddress> held = new CallerCounts<>();

        BodyRoom(int all, int ofOne) {
            this.left = new Semaphore(all);
            this.ofOne = ofOne;
        }

        Optional<Share> take(long bytes, CallerAddress caller) {
            int kib = (int) Math.min(Integer.MAX_VALUE, Math.max(0, (bytes + KIB - 1) / KIB));
            if (kib == 0) {
                return Optional.of(() -> {});
            }
            if (kib > ofOne || !left.tryAcquire(kib)) {
                return Optional.empty();
            }
            if (!held.take(caller, kib, ofOne)) {
                left.release(kib);
                return Optional.empty();
            }
            return Optional.of(() -> {
                held.giveBack(caller, kib);
                left.release(kib);
            });
        }
    }
}
