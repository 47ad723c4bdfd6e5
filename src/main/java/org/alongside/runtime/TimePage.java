package org.alongside.runtime;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.Visit;

/** <em>Let time pass</em>: for administrators of a demo or a test server, and nowhere else. */
@Named
@RequestScoped
public class TimePage {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern(
                    "EEEE, d MMMM uuuu, HH:mm 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final Map<String, Duration> STEPS = Map.of(
            "hour", Duration.ofHours(1),
            "day", Duration.ofDays(1),
            "week", Duration.ofDays(7));

    @Inject
    Visit visit;

    @Inject
    ClockKeeper keeper;

    @Inject
    InstantSource clock;

    private String now = "";
    private long daysAhead;

    /**
     * Moves the clock on a POST, an hour at a time so that no opening moment is jumped over, and comes back by a GET.
     */
    public void act() throws IOException {
        if (!keeper.timeCanPass()) {
            throw new NotHere();
        }
        if (visit.isPost()) {
            Duration step = STEPS.get(visit.text("step"));
            if (step != null) {
                for (long hour = 0; hour < step.toHours(); hour++) {
                    keeper.letPass(Duration.ofHours(1));
                }
            }
            Go.to("/admin/time");
        }
        now = SHOWN.withLocale(visit.locale()).format(clock.instant());
        daysAhead = keeper.offset().toDays();
    }

    public String getNow() {
        return now;
    }

    /** How far this server is ahead, in whole days. */
    public long getDaysAhead() {
        return daysAhead;
    }
}
