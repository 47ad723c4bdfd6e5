package org.alongside.lti.grades;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an administrator sees of the outbox, and the one thing they can do. */
@Dependent
@Transactional
public class Grades {

    private final ScoreRows rows;

    @Inject
    public Grades(ScoreRows rows) {
        this.rows = rows;
    }

    /** The newest five hundred, those not sent first. */
    public List<QueuedScore> newest() {
        return rows.newest();
    }

    /** Puts a row that ended back into the queue. @return false where there is no such row */
    public boolean sendAgain(UUID id, Instant now) {
        Optional<QueuedScore> row = rows.find(id);
        row.filter(found -> !found.isWaiting()).ifPresent(found -> rows.waitFrom(found, now));
        return row.isPresent();
    }
}
