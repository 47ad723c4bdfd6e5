package org.alongside.identity.passkey;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Takes somebody from the frame of a course into a window of its own. The session of a frame is its own (the cookie is
 * partitioned), and a frame may not ask for passkeys. A pass says who goes, holds for five minutes, and opens once; the
 * private pages are closed behind it.
 */
@Dependent
public class WindowPasses {

    private static final int LONGEST = 300;

    private final PasskeyChallenges challenges;
    private final Passkeys passkeys;

    @Inject
    public WindowPasses(PasskeyChallenges challenges, Passkeys passkeys) {
        this.challenges = challenges;
        this.passkeys = passkeys;
    }

    /** A pass for an address: ids, a dot, and our mark on them. */
    public String make(WindowGuest guest, Instant now) {
        byte[] asked = challenges.ask(PasskeyUse.WINDOW, guest.line(), now).bytes();
        return guest.line() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(asked);
    }

    /** Who goes on with this pass; empty where it is none of ours, over, or used. */
    public Optional<WindowGuest> use(String pass, Instant now) {
        int dot = pass.indexOf('.');
        if (dot < 0 || pass.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            WindowGuest guest = WindowGuest.of(pass.substring(0, dot));
            byte[] asked = Base64.getUrlDecoder().decode(pass.substring(dot + 1));
            return challenges
                    .known(asked, PasskeyUse.WINDOW, guest.line(), now)
                    .filter(passkeys::spend)
                    .map(spent -> guest);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
