package org.alongside.identity.device;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.alongside.identity.device.WindowGuest.GuestOrigin;

/**
 * The one pass of a device by which its person goes on in another window. It lies on the device's row, so that whatever
 * ends the device, which is what ends the session, ends the pass with it. Only its hash is kept: whoever reads the
 * database holds no pass.
 */
@Embeddable
public class WindowPass {

    @Column(name = "pass_hash", length = 64)
    private String hash;

    @Column(name = "pass_origin")
    private UUID origin;

    @Column(name = "pass_site")
    private UUID site;

    @Column(name = "pass_until")
    private Instant until;

    protected WindowPass() {}

    WindowPass(String hash, GuestOrigin origin, Instant until) {
        this.hash = hash;
        this.origin = origin.id();
        this.site = origin.site();
        this.until = until;
    }

    boolean isOpen(Instant now) {
        return until != null && now.isBefore(until);
    }

    GuestOrigin origin() {
        return new GuestOrigin(origin, site);
    }
}
