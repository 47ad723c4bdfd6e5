package org.alongside.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/**
 * By which way the session of somebody came in, where a room brought them; a session of somebody who signed in by
 * themselves has none.
 *
 * @param id of the way, as the room knows it ({@link org.alongside.identity.access.OriginStanding})
 * @param site the room's id of the site that may show the session's pages in a frame
 */
public record SessionOrigin(UUID id, UUID site) implements Serializable {

    private static final String ATTRIBUTE = "alongside.origin";

    public static Optional<SessionOrigin> in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(found -> (SessionOrigin) found.getAttribute(ATTRIBUTE));
    }

    /** Into the session that stands. */
    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
    }
}
