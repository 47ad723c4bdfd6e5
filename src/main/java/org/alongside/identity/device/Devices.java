package org.alongside.identity.device;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

    private final DeviceRows rows;
    private final Randomness random;

    @Inject
    public Devices(DeviceRows rows, Randomness random) {
        this.rows = rows;
        this.random = random;
    }

    /** A new signed-in browser. */
    public UUID begin(PersonId person, String label, Instant now) {
        Device device = new Device(random.id(), person, label, now);
        rows.add(device);
        return device.id();
    }

    /** Notes the day of use. */
    public void seen(UUID device, Instant now) {
        rows.find(device).ifPresent(found -> found.seen(now));
    }

    public List<Device> of(PersonId person) {
        return rows.standingOf(person);
    }

    /** Signs one own device out; another's id does nothing. */
    public void signOut(PersonId person, UUID device, Instant now) {
        rows.standingOf(person).stream().filter(row -> row.id().equals(device)).forEach(row -> row.signOut(now));
    }

    public void signOutEverywhere(PersonId person, Instant now) {
        rows.standingOf(person).forEach(row -> row.signOut(now));
    }
}
