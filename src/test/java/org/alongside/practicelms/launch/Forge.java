package org.alongside.practicelms.launch;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** Orders for the next launches. Each order spoils one launch, in the order given; then launches are good again. */
public final class Forge {

    private final Queue<Consumer<Draft>> orders = new ConcurrentLinkedQueue<>();

    /** The next launch, whoever makes it, is changed like this: a {@link Forgery} or any change of one's own. */
    public void next(Consumer<Draft> change) {
        orders.add(change);
    }

    /** Drops orders that no launch has used up. */
    public void clear() {
        orders.clear();
    }

    void apply(Draft draft) {
        Consumer<Draft> change = orders.poll();
        if (change != null) {
            change.accept(draft);
        }
    }
}
