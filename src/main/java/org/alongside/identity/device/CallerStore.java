package org.alongside.identity.device;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The door's one statement, by hand and without a transaction of its own: it is asked in every request, reads one line,
 * changes nothing, and gives its connection back at once.
 */
@Dependent
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

    private final DataSource database;
    private final DoorTurns turns;

    @Inject
    public CallerStore(@Unshared DataSource database, DoorTurns turns) {
        this.database = database;
        this.turns = turns;
    }

    /** The device where it still stands, with its person and their PIN; in its turn, as {@link DoorTurns} says. */
    Optional<DeviceStanding> of(UUID device, Instant now) {
        return turns.take(() -> asked(device, now));
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
