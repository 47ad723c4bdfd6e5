package org.alongside.runtime;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the one clock. Where {@code ALONGSIDE_LET_TIME_PASS} is true (the demo and tests only) its offset is read from
 * the database at the start and written with each step, so that a second start goes on where the first one was.
 */
@ApplicationScoped
public class ClockKeeper {

    /** Time is about to be let pass; fired before each step. What is bound to the container's own clock moves along. */
    public record TimePassing(Duration step) {}

    /** Time was let pass; fired after each step, when every clock shows it. */
    public record TimePassed(Duration step) {}

    @Resource(lookup = "jdbc/alongside")
    DataSource database;

    @Inject
    @ConfigProperty(name = "alongside.let.time.pass", defaultValue = "false")
    boolean timeCanPass;

    @Inject
    Event<TimePassing> passing;

    @Inject
    Event<TimePassed> passed;

    private final MovableClock clock = new MovableClock(Clock.systemUTC(), Duration.ZERO);

    @Produces
    @Singleton
    InstantSource clock() {
        return clock;
    }

    boolean timeCanPass() {
        return timeCanPass;
    }

    Duration offset() {
        return clock.offset();
    }

    /** Called once, after the migrations. */
    void readOffset() {
        if (!timeCanPass) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select offset_seconds from runtime_clock where id = 1");
                ResultSet row = query.executeQuery()) {
            row.next();
            clock.advance(Duration.ofSeconds(row.getLong(1)).minus(clock.offset()));
        } catch (SQLException e) {
            throw new IllegalStateException("the clock's offset cannot be read", e);
        }
    }

    /**
     * Lets time pass for everybody.
     *
     * @throws IllegalStateException where this server's clock cannot be moved
     */
    void letPass(Duration step) {
        if (!timeCanPass) {
            throw new IllegalStateException("this server's clock cannot be moved");
        }
        passing.fire(new TimePassing(step));
        Duration offset = clock.advance(step);
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update runtime_clock set offset_seconds = ? where id = 1")) {
            update.setLong(1, offset.toSeconds());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the clock's offset cannot be written", e);
        }
        passed.fire(new TimePassed(step));
    }
}
