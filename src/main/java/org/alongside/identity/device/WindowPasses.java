package org.alongside.identity.device;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.device.WindowGuest.GuestOrigin;
import org.alongside.kernel.Sha256;
import org.alongside.vault.random.Randomness;

/**
 * Takes somebody from the frame of a course into a window of its own. The session of a frame is its own (the cookie is
 * partitioned), and a frame may not ask for passkeys. A pass is a random token that says nothing of anybody, opens once
 * and holds for five minutes. It goes with the session that asked for it, whatever ends that session; a device has one
 * pass, the newest. The private pages are closed behind it.
 */
@Dependent
@Transactional
public class WindowPasses {

    /** How long a pass opens. */
    static final Duration OPEN = Duration.ofMinutes(5);

    /** Bytes of chance in a token. */
    private static final int CHANCE = 32;

    private final DeviceRows rows;
    private final Randomness random;

    @Inject
    public WindowPasses(DeviceRows rows, Randomness random) {
        this.rows = rows;
        this.random = random;
    }

    /**
     * A pass for an address, in place of the one from before.
     *
     * @param device in whose session the person is
     * @return 43 characters of base64url
     */
    public String make(UUID device, GuestOrigin origin, Instant now) {
        String token = random.token(CHANCE);
        WindowPass pass = new WindowPass(Sha256.hex(token), origin, now.plus(OPEN));
        rows.find(device).ifPresent(found -> found.give(pass));
        return token;
    }

    /** Who goes on with this pass; empty where it is none of ours, over, or used, or where its session has ended. */
    public Optional<WindowGuest> use(String token, Instant now) {
        String hash = Sha256.hex(token);
        return rows.byPass(hash, now)
                .flatMap(device -> device.guest(now).filter(guest -> rows.takePass(device.id(), hash)));
    }
}
