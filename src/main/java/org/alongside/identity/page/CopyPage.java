package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alongside.identity.copy.CopyOrder;
import org.alongside.identity.copy.CopyOrders;
import org.alongside.identity.visit.Visit;

/** {@code /identity/copy} asks for a copy of everything, shows how far it is, and hands it out once. Behind the PIN. */
@Named
@RequestScoped
public class CopyPage {

    private static final int HUNDRED = 100;
    private static final Duration WATCHED = Duration.ofMinutes(3);

    @Inject
    Visit visit;

    @Inject
    CopyOrders orders;

    private Optional<CopyOrder> order = Optional.empty();

    public void act() {
        Instant now = visit.now();
        if (visit.isPost()) {
            if ("drop".equals(visit.text("act"))) {
                orders.drop(visit.me());
            } else {
                orders.ask(visit.me(), now);
            }
            visit.go("/identity/copy");
            return;
        }
        order = orders.of(visit.me(), now);
    }

    public boolean isMaking() {
        return order.filter(found -> found.madeAt().isEmpty()).isPresent();
    }

    public boolean isMade() {
        return order.flatMap(CopyOrder::madeAt).isPresent();
    }

    /** Whether the page looks again by itself: not for long, because each look keeps the private pages open. */
    public boolean isWatched() {
        return order.filter(found -> visit.now().isBefore(found.askedAt().plus(WATCHED)))
                .isPresent();
    }

    public int getDone() {
        return order.map(CopyOrder::done).orElse(0);
    }

    public int getTotal() {
        return order.map(CopyOrder::total).orElse(HUNDRED);
    }

    /** How far it is, in words. */
    public String getProgress() {
        return visit.say("copy.making.text", getDone(), getTotal());
    }

    public String getMadeOn() {
        return order.flatMap(CopyOrder::madeAt)
                .map(at -> visit.say("copy.made.text", visit.dayAndTime(at)))
                .orElse("");
    }
}
