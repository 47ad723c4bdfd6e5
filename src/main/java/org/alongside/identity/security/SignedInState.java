package org.alongside.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the session remembers of a sign-in: ids and one instant, so that a session store in clear says nothing.
 *
 * @param lastPrivate when the person last asked for a private page that stood open; null where none does
 */
public record SignedInState(UUID person, UUID device, boolean welcomed, Instant lastPrivate) implements Serializable {

    /** How long private pages stay open after the last private request. */
    public static final Duration PRIVATE_FOR = Duration.ofMinutes(10);

    private static final String ATTRIBUTE = "alongside.signedIn";

    public static Optional<SignedInState> in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(found -> (SignedInState) found.getAttribute(ATTRIBUTE));
    }

    /** Into the session that stands; the caller has made sure that one does. */
    public void keep(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    public boolean privateOpen(Instant now) {
        return lastPrivate != null && now.isBefore(lastPrivate.plus(PRIVATE_FOR)) && !now.isBefore(lastPrivate);
    }

    public SignedInState privateAt(Instant now) {
        return new SignedInState(person, device, welcomed, now);
    }

    public SignedInState withWelcome() {
        return new SignedInState(person, device, true, lastPrivate);
    }
}
