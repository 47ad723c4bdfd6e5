package org.alongside.kernel.job;

import java.time.Duration;
import java.time.Instant;

/**
 * A cadence is how often a job runs. It is counted in UTC, so that no zone and no summer time enters.
 *
 * @param period at least a second, in whole seconds
 * @param byTheClock true: at whole multiples of the period since the first day of 1970, whenever the last run was;
 *     false: a period after the last run began
 */
public record Cadence(Duration period, boolean byTheClock) {

    public Cadence {
        if (period.getSeconds() < 1 || period.getNano() != 0) {
            throw new IllegalArgumentException("a period of at least a second, in whole seconds: " + period);
        }
    }

    /** A run at each full hour. */
    public static Cadence onTheHour() {
        return new Cadence(Duration.ofHours(1), true);
    }

    /** A run so long after the last began, or as soon as that has ended. */
    public static Cadence after(Duration pause) {
        return new Cadence(pause, false);
    }

    /** The next run, later than this instant. */
    public Instant next(Instant after) {
        if (!byTheClock) {
            return after.plus(period);
        }
        long seconds = period.getSeconds();
        return Instant.ofEpochSecond((Math.floorDiv(after.getEpochSecond(), seconds) + 1) * seconds);
    }
}
