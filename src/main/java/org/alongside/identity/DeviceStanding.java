package org.alongside.identity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/** What stands in three rows about a device, its person and their PIN, read together. */
record DeviceStanding(OfDevice device, OfPerson person, OfPin pin) {

    record OfDevice(UUID id, Instant lastSeenDay) {}

    record OfPerson(UUID id, String chosenName, String zone, boolean adult, boolean administrator) {}

    record OfPin(boolean chosen, Instant resetAskedAt) {}

    /** In the order of {@link DeviceRows#STANDING}. */
    static DeviceStanding of(Object[] row) {
        return new DeviceStanding(
                new OfDevice((UUID) row[0], (Instant) row[1]),
                new OfPerson((UUID) row[2], (String) row[3], (String) row[4], row[5] != null, (Boolean) row[6]),
                new OfPin(row[7] != null, (Instant) row[8]));
    }

    /** True in the first request of a day. */
    boolean isUnseen(Instant now) {
        return Device.day(now).isAfter(device.lastSeenDay());
    }

    Standing standing() {
        return new Standing(
                new PersonId(person.id()),
                device.id(),
                new Standing.Profile(
                        Objects.requireNonNullElse(person.chosenName(), ""),
                        ZoneId.of(person.zone()),
                        person.adult(),
                        person.administrator()),
                new Standing.PinState(pin.chosen(), Optional.ofNullable(pin.resetAskedAt())));
    }
}
