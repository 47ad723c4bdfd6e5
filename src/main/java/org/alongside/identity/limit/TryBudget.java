package org.alongside.identity.limit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How many tries are spent, for one thing that is tried out, wherever from. One instant says it: each try moves it on
 * by a day's three-hundredth, and where it lies a day ahead nothing is left. Once it has passed, the row says nothing
 * any more and goes. (The generic cell rate algorithm: ATM Forum, traffic management 4.0, section 4.4.3.)
 */
@Entity
@Table(name = "identity_try_budget")
public class TryBudget {

    /** Tries in a day, one after another or all at once. */
    public static final int A_DAY = 300;

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration ONE = DAY.dividedBy(A_DAY);

    @Id
    @Column(name = "id", length = 43)
    private String id;

    @Column(name = "spent_until", nullable = false)
    private Instant spentUntil;

    protected TryBudget() {}

    /** @return how long to wait; empty where the try may go on, and is counted */
    Optional<Duration> take(Instant now) {
        Instant from = spentUntil.isBefore(now) ? now : spentUntil;
        Instant until = from.plus(ONE);
        Instant longest = now.plus(DAY);
        if (until.isAfter(longest)) {
            return Optional.of(Duration.between(longest, until));
        }
        spentUntil = until;
        return Optional.empty();
    }

    void giveBack() {
        spentUntil = spentUntil.minus(ONE);
    }
}
