package org.alongside.identity.device;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is behind a device: asked by the door in every request, in one statement. Nothing of it is kept for the next
 * request, so that signing out elsewhere holds at once. It joins no transaction, because a connection that is not
 * shared cannot.
 */
@Dependent
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class CallerLookup {

    private final CallerStore rows;
    private final Devices devices;

    @Inject
    public CallerLookup(CallerStore rows, Devices devices) {
        this.rows = rows;
        this.devices = devices;
    }

    /** Who is behind this device; empty where it stands no more. Few requests write. */
    public Optional<Caller> of(UUID device, Instant now) {
        return rows.of(device, now).map(found -> {
            if (found.isToBeSeen(now)) {
                devices.seen(device, now);
            }
            return found.standing(now);
        });
    }
}
