package org.alongside.runtime;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * {@code /health/ready} says whether the site has begun and its database answers. A start that was refused says why.
 * The database is asked once a second at most, however many ask here.
 */
@Readiness
@ApplicationScoped
public class ReadyWithDatabase implements HealthCheck {

    private static final int PATIENCE_SECONDS = 2;
    private static final long FRESH = TimeUnit.SECONDS.toNanos(1);

    /** What the database said last, and when. */
    private record Heard(boolean answers, long at) {}

    private volatile Heard heard = new Heard(false, System.nanoTime() - FRESH);

    @Resource(lookup = "jdbc/alongside")
    DataSource database;

    @Inject
    StartUp startUp;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("database").status(startUp.begun() && answers());
        startUp.refused().ifPresent(sentence -> answer.withData("refused", sentence));
        return answer.build();
    }

    private boolean answers() {
        if (System.nanoTime() - heard.at() >= FRESH) {
            heard = new Heard(asked(), System.nanoTime());
        }
        return heard.answers();
    }

    private boolean asked() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
