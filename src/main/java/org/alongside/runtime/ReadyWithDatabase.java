package org.alongside.runtime;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * {@code /health/ready} says whether the database answers and has this version's tables. One that was refused says why.
 * Anybody may ask, as often as they like, so that it is found out once a second at most.
 */
@Readiness
@ApplicationScoped
public class ReadyWithDatabase implements HealthCheck {

    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "jdbc/alongside")
    DataSource database;

    @Inject
    StartUp startUp;

    private final HeldVerdict verdict =
            new HeldVerdict(Duration.ofSeconds(1), () -> startUp.begun() && answers(), System::nanoTime);

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("database").status(verdict.get());
        startUp.refused().ifPresent(sentence -> answer.withData("refused", sentence));
        return answer.build();
    }

    private boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
