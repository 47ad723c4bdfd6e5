package org.alongside.identity.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.identity.device.Devices;

/**
 * The sessions that this server holds for each account. A device that is signed out leaves its session behind until
 * that is used once more or an hour has passed, and the container's places for sessions are there for everybody: so the
 * eldest session of an account ends when one more than {@link Devices#MOST} begins, and nobody alone fills the places.
 */
@ApplicationScoped
public class OpenSessions {

    /** By person and device, the eldest first. Each inner map is read and changed within {@code compute} alone. */
    private final Map<UUID, Map<UUID, HttpSession>> sessions = new ConcurrentHashMap<>();

    /** A session began that knows who is signed in; where it is one too many, the eldest of theirs ends. */
    void begun(SignedInState state, HttpSession session) {
        List<HttpSession> tooMany = new ArrayList<>();
        sessions.compute(state.person(), (person, known) -> {
            Map<UUID, HttpSession> own = known == null ? new LinkedHashMap<>() : known;
            own.put(state.device(), session);
            Iterator<HttpSession> eldest = own.values().iterator();
            while (own.size() > Devices.MOST) {
                tooMany.add(eldest.next());
                eldest.remove();
            }
            return own;
        });
        tooMany.forEach(OpenSessions::end);
    }

    /** This session is over, whoever ended it. */
    public void ended(SignedInState state) {
        sessions.computeIfPresent(state.person(), (person, own) -> {
            own.remove(state.device());
            return own.isEmpty() ? null : own;
        });
    }

    /** How many this server holds of one person. */
    int of(UUID person) {
        Map<UUID, HttpSession> own = sessions.get(person);
        return own == null ? 0 : own.size();
    }

    /** Outside of the map: the container tells a listener, which asks the map. */
    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyOver) {
            // it ended by itself meanwhile
        }
    }
}
