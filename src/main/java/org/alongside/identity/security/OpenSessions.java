package org.alongside.identity.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
        sessions.compute(state.person(), (person, known) -> {
            Map<UUID, HttpSession> own = known == null ? new LinkedHashMap<>() : known;
            own.put(state.device(), session);
            return own;
        });
        Optional<HttpSession> eldest = takeOneTooMany(state.person());
        while (eldest.isPresent()) {
            end(eldest.get());
            eldest = takeOneTooMany(state.person());
        }
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

    private Optional<HttpSession> takeOneTooMany(UUID person) {
        HttpSession[] taken = new HttpSession[1];
        sessions.computeIfPresent(person, (id, own) -> {
            if (own.size() > Devices.MOST) {
                Iterator<HttpSession> eldest = own.values().iterator();
                taken[0] = eldest.next();
                eldest.remove();
            }
            return own;
        });
        return Optional.ofNullable(taken[0]);
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
