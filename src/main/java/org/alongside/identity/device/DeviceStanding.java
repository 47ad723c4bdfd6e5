package org.alongside.identity.device;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.personal.Shelf;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;

/** What stands in three rows about a device, its person and their PIN, read together. */
record DeviceStanding(OfDevice device, OfPerson person, OfPin pin, boolean leaving) {

    record OfDevice(UUID id, String label, Instant lastSeenDay, Instant standsUntil) {}

    record OfPerson(UUID id, String chosenName, String zone, String locale, boolean adult, OfSite site) {}

    record OfSite(boolean administrator, int passkeys) {}

    record OfPin(Instant chosenAt, Instant startedEmptyAt) {}

    /** In the order of the columns that {@link CallerStore} asks for. */
    static DeviceStanding of(ResultSet row) throws SQLException {
        return new DeviceStanding(
                new OfDevice(row.getObject(1, UUID.class), row.getString(2), instant(row, 3), instant(row, 4)),
                new OfPerson(
                        row.getObject(5, UUID.class),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getBoolean(9),
                        new OfSite(row.getBoolean(10), row.getInt(14))),
                new OfPin(instant(row, 11), instant(row, 12)),
                row.getBoolean(13));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private boolean isFresh(Instant now) {
        return pin.startedEmptyAt() != null && now.isBefore(pin.startedEmptyAt().plus(Shelf.KEPT));
    }

    /** True in the first request of a day, and where the device would else fall before its session. */
    boolean isToBeSeen(Instant now) {
        return Device.day(now).isAfter(device.lastSeenDay()) || Device.isToBeWritten(device.standsUntil(), now);
    }

    Caller standing(Instant now) {
        return new Caller(
                new PersonId(person.id()),
                new Caller.CallerDevice(device.id(), device.label()),
                new Caller.Profile(
                        Objects.requireNonNullElse(person.chosenName(), ""),
                        Languages.of(person.locale()),
                        Optional.of(person.zone()).filter(set -> !set.isEmpty()).map(ZoneId::of),
                        person.adult(),
                        person.site().administrator()),
                new Caller.PinState(Optional.ofNullable(pin.chosenAt()), isFresh(now)),
                leaving,
                person.site().passkeys());
    }
}
