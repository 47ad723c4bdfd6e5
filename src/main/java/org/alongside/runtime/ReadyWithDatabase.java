package org.alongside.runtime;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
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
    private final OnceASecond<Boolean> answers = new OnceASecond<>(false, this::answers);

    @Resource(lookup = "jdbc/alongside")
    DataSource database;

    @Inject
    StartUp startUp;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("database").status(startUp.begun() && answers.get());
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
