package org.alongside.identity.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.access.Access;
import org.alongside.identity.access.Door;
import org.alongside.identity.consent.Consents;
import org.alongside.identity.consent.Purpose;
import org.alongside.identity.device.Caller;
import org.alongside.identity.device.CallerLookup;
import org.alongside.identity.security.SignedInState;
import org.alongside.identity.visit.Reader;

/** Finds out who is asking, from the session and from what stands in the database at this moment. */
@Dependent
public class Callers {

    private static final Logger LOG = Logger.getLogger(Callers.class.getName());

    /** Request attribute: a private page stands open; its page covers itself after ten quiet minutes. */
    private static final String PRIVATE = "alongside.private";

    private final CallerLookup standings;
    private final Consents consents;
    private final SignedInPerson person;
    private final Reader reader;

    @Inject
    public Callers(CallerLookup standings, Consents consents, SignedInPerson person, Reader reader) {
        this.standings = standings;
        this.consents = consents;
        this.person = person;
        this.reader = reader;
    }

    /**
     * Fills {@link SignedInPerson} for this request. A session whose device was signed out ends here. Public pages
     * (help above all) are served while the database is away.
     */
    Door.CallerState enter(HttpServletRequest request, Access access, Instant now) {
        try {
            return known(request, access, now);
        } catch (RuntimeException unreachable) {
            if (access != Access.PUBLIC) {
                throw unreachable;
            }
            LOG.log(Level.WARNING, "A public page is shown without asking who reads it: {0}", unreachable.getClass());
            return Door.CallerState.NOBODY;
        }
    }

    private Door.CallerState known(HttpServletRequest request, Access access, Instant now) {
        Optional<SignedInState> state = SignedInState.in(request);
        Optional<Caller> standing = state.flatMap(found -> standings.of(found.device(), now));
        if (standing.isEmpty()) {
            state.ifPresent(gone -> request.getSession().invalidate());
            return Door.CallerState.NOBODY;
        }
        return enter(request, new Arrival(state.get(), standing.get(), access, now));
    }

    /** Somebody with a session, a standing device, a wish and a moment. */
    private record Arrival(SignedInState state, Caller standing, Access access, Instant now) {}

    private Door.CallerState enter(HttpServletRequest request, Arrival arrival) {
        Caller.Profile profile = arrival.standing().profile();
        boolean welcomed = profile.adult() && (arrival.state().welcomed() || allowed(request, arrival));
        boolean open = welcomed && arrival.state().privateOpen(arrival.now());
        if (open && arrival.access() == Access.PRIVATE) {
            SignedInState.in(request).orElseThrow().privateAt(arrival.now()).keep(request);
            request.setAttribute(PRIVATE, true);
        }
        person.enter(arrival.standing(), open);
        reader.enter(profile.locale(), profile.zone());
        return new Door.CallerState(
                true,
                welcomed,
                open,
                profile.administrator(),
                arrival.standing().leaving());
    }

    /** Asked once a session: a withdrawal ends all sessions. */
    private boolean allowed(HttpServletRequest request, Arrival arrival) {
        boolean given = consents.given(arrival.standing().person(), Purpose.USE, "");
        if (given) {
            arrival.state().withWelcome().keep(request);
        }
        return given;
    }
}
