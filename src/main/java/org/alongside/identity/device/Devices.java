package org.alongside.identity.device;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.vault.random.Randomness;

/**
 * Where a person is signed in. {@link CallerLookup} asks in every request, so that signing out elsewhere holds at once.
 */
@Dependent
@Transactional
public class Devices {

    /** How many devices of one person stand at the same time. */
    public static final int MOST = 20;

    private final DeviceRows rows;
    private final Randomness random;

    @Inject
    public Devices(DeviceRows rows, Randomness random) {
        this.rows = rows;
        this.random = random;
    }

    /** A new signed-in browser; of more than {@value #MOST} the ones that signed in first are signed out. */
    public UUID begin(PersonId person, String label, Instant now) {
        rows.hold(person);
        rows.standingOf(person, now).stream().skip(MOST - 1L).forEach(rows::remove);
        Device device = new Device(random.id(), person, label, now);
        rows.add(device);
        return device.id();
    }

    /** Notes the day of use. */
    public void seen(UUID device, Instant now) {
        rows.find(device).ifPresent(found -> found.seen(now));
    }

    /** Those that stand, the one of the last sign-in first. */
    public List<Device> of(PersonId person, Instant now) {
        return rows.standingOf(person, now);
    }

    /** Signs one own device out; another's id does nothing. */
    public void signOut(PersonId person, UUID device, Instant now) {
        rows.standingOf(person, now).stream()
                .filter(row -> row.id().equals(device))
                .forEach(rows::remove);
    }

    public void signOutEverywhere(PersonId person, Instant now) {
        rows.standingOf(person, now).forEach(rows::remove);
    }

    /** All but the one in which the person is now. */
    public void signOutElsewhere(PersonId person, UUID here, Instant now) {
        rows.standingOf(person, now).stream()
                .filter(row -> !row.id().equals(here))
                .forEach(rows::remove);
    }

    /** Deletes the devices whose sessions are over. @return how many */
    public int dropFallen(Instant now) {
        return rows.dropFallen(now);
    }

    /** Time was let pass on a demo, which the container's sessions do not notice: devices stand as much longer. */
    public void standLonger(Duration step) {
        rows.all().forEach(device -> device.standLonger(step));
    }
}
