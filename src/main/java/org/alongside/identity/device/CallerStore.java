package org.alongside.identity.device;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.alongside.identity.limit.RateVerdict;
import org.alongside.identity.limit.TooManyRequests;

/**
 * The door's one statement, by hand and without a transaction of its own: it is asked in every request, reads one line
 * and changes nothing. It is asked before a request has a place, so a flood asks it too: few at a time do, and none of
 * them keeps its connection, so that those at work always find theirs.
 */
@Singleton
public class CallerStore {

    private static final String STANDING =
            "select d.id, d.label, d.last_seen_day, d.stands_until, p.id, p.chosen_name, p.zone, p.locale,"
                    + " p.adult_confirmed_at is not null, p.administrator, n.chosen_at,"
                    + " f.again_at, l.person is not null, case when p.administrator"
                    + " then (select count(*) from identity_passkey k where k.person = p.id) else 0 end"
                    + " from identity_device d join identity_person p on p.id = d.person"
                    + " left join identity_pin n on n.person = d.person"
                    + " left join identity_fresh_start f on f.person = d.person"
                    + " left join identity_departure l on l.person = d.person"
                    + " where d.id = ? and d.stands_until > ?";

    /** How many ask at one moment, each with a connection. */
    public static final int AT_ONCE = 6;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final DataSource database;

    @Inject
    public CallerStore(@Unshared DataSource database) {
        this.database = database;
    }

    /**
     * The device where it still stands, with its person and their PIN.
     *
     * @throws TooManyRequests where its turn does not come within a few seconds
     */
    Optional<DeviceStanding> of(UUID device, Instant now) {
        waitForTurn();
        try {
            return asked(device, now);
        } finally {
            turns.release();
        }
    }

    private void waitForTurn() {
        try {
            if (turns.tryAcquire(PATIENCE.toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new TooManyRequests(new RateVerdict.RateRefused(RateVerdict.RateBound.ALL, PATIENCE));
    }

    private Optional<DeviceStanding> asked(UUID device, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(STANDING)) {
            query.setObject(1, device);
            query.setObject(2, now.atOffset(ZoneOffset.UTC));
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(DeviceStanding.of(row)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }
}
