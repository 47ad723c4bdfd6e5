package org.alongside.lti.launch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts refused launches that are not written down one by one, by the day in UTC, so that a flood of them writes
 * nothing. They are put into the database each hour; what a server had counted when it was killed is not told.
 */
@ApplicationScoped
public class RefusalTally {

    private Map<LocalDate, Long> byDay = new TreeMap<>();

    synchronized void note(LocalDate day) {
        byDay.merge(day, 1L, Long::sum);
    }

    /** All that was counted since this was asked last. */
    synchronized Map<LocalDate, Long> drain() {
        Map<LocalDate, Long> counted = byDay;
        byDay = new TreeMap<>();
        return counted;
    }

    /** What waits to be drained. */
    synchronized Map<LocalDate, Long> waiting() {
        return new HashMap<>(byDay);
    }
}
