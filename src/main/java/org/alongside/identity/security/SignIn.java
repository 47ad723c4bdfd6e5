package org.alongside.identity.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import org.alongside.identity.device.DeviceLabel;
import org.alongside.identity.device.Devices;
import org.alongside.identity.log.OwnLog;
import org.alongside.kernel.PersonId;

/** Begins and ends a person's stay in this browser. Whoever begins one has already made sure who it is. */
@Dependent
public class SignIn {

    private final HttpServletRequest current;
    private final Devices devices;
    private final OwnLog log;
    private final OpenSessions sessions;

    @Inject
    public SignIn(HttpServletRequest current, Devices devices, OwnLog log, OpenSessions sessions) {
        this.sessions = sessions;
        this.current = current;
        this.devices = devices;
        this.log = log;
    }

    /**
     * After a good launch, and where somebody goes on from a frame in another window: signed in, in a new session with
     * a new id. Private pages are closed.
     */
    public void launched(PersonId person, SessionOrigin origin, Instant now) {
        begin(person, now);
        origin.keep(current);
    }

    /** After e-mail and password fitted: as {@link #launched}. */
    public void begin(PersonId person, Instant now) {
        end(current, now);
        String label = DeviceLabel.of(current.getHeader("User-Agent"));
        current.getSession(true);
        SignedInState state = SignedInState.begun(person.value(), log.signIn(person, label, now));
        state.keep(current);
        sessions.begun(state, current.getSession());
    }

    /** After a passkey fitted: as {@link #launched}, and what asks for a fresh passkey is open for a while. */
    public void beginWithPasskey(PersonId person, Instant now) {
        begin(person, now);
        SignedInState.in(current).orElseThrow().provedAt(now).keep(current);
    }

    /** Ends the session first, then its device: what follows may fail, the session is gone all the same. */
    public void end(HttpServletRequest request, Instant now) {
        Optional<SignedInState> state = SignedInState.in(request);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        state.ifPresent(found -> devices.signOut(new PersonId(found.person()), found.device(), now));
    }
}
