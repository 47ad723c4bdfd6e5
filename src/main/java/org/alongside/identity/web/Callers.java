package org.alongside.identity.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.access.Access;
import org.alongside.identity.access.AdminKeys;
import org.alongside.identity.access.Door;
import org.alongside.identity.consent.Consents;
import org.alongside.identity.consent.Purpose;
import org.alongside.identity.device.Caller;
import org.alongside.identity.device.CallerLookup;
import org.alongside.identity.passkey.security.RelyingParty;
import org.alongside.identity.security.MachineClock;
import org.alongside.identity.security.SignedInState;
import org.alongside.identity.visit.Reader;
import org.alongside.kernel.Languages;

/** Finds out who is asking, from the session and from what stands in the database at this moment. */
@Dependent
public class Callers {

    private static final Logger LOG = Logger.getLogger(Callers.class.getName());

    /** How long one sign-in lasts, whatever is done. */
    static final Duration SESSION_AT_MOST = Duration.ofHours(12);

    /** Request attribute: a private page stands open; its page covers itself after ten quiet minutes. */
    private static final String PRIVATE = "alongside.private";

    private final CallerLookup standings;
    private final Consents consents;
    private final SignedInPerson person;
    private final Reader reader;
    private final RelyingParty site;
    private final MachineClock machine;

    @Inject
    public Callers(
            CallerLookup standings,
            Consents consents,
            SignedInPerson person,
            Reader reader,
            RelyingParty site,
            MachineClock machine) {
        this.standings = standings;
        this.consents = consents;
        this.person = person;
        this.reader = reader;
        this.site = site;
        this.machine = machine;
    }

    /** Before anybody is known, in which language they read: their browser's wish, or what they chose on a page. */
    void meet(HttpServletRequest request) {
        reader.enter(StrangersLanguage.of(request), Optional.empty());
    }

    /** Pages of those who look after the site, or teach, are in the first language only. */
    void readAsStaff() {
        reader.enter(Languages.FIRST, reader.isZoneSet() ? Optional.of(reader.zone()) : Optional.empty());
    }

    /**
     * Fills {@link SignedInPerson} for this request. A session whose device was signed out ends here, and so does one
     * that is twelve hours old, whatever was done in it and however far a demo has moved its time. Public pages
     * (help above all) are served while the database is away.
     */
    Door.CallerState enter(HttpServletRequest request, Access access, Instant now) {
        try {
            return known(request, now);
        } catch (RuntimeException unreachable) {
            if (access != Access.PUBLIC) {
                throw unreachable;
            }
            LOG.log(Level.WARNING, "A public page is shown without asking who reads it: {0}", unreachable.getClass());
            return Door.CallerState.NOBODY;
        }
    }

    private Door.CallerState known(HttpServletRequest request, Instant now) {
        Optional<SignedInState> state = SignedInState.in(request);
        Optional<Caller> standing =
                state.filter(found -> !isOver(request)).flatMap(found -> standings.of(found.device(), now));
        if (standing.isEmpty()) {
            state.ifPresent(gone -> request.getSession().invalidate());
            return Door.CallerState.NOBODY;
        }
        return enter(request, new Arrival(state.get(), standing.get(), now));
    }

    /** A sign-in begins a new session, so that a session is as old as its sign-in. */
    private boolean isOver(HttpServletRequest request) {
        Instant begun = Instant.ofEpochMilli(request.getSession().getCreationTime());
        return !machine.instant().isBefore(begun.plus(SESSION_AT_MOST));
    }

    /** Somebody with a session, a standing device and a moment. */
    private record Arrival(SignedInState state, Caller standing, Instant now) {}

    private Door.CallerState enter(HttpServletRequest request, Arrival arrival) {
        Caller.Profile profile = arrival.standing().profile();
        boolean welcomed = profile.adult() && (arrival.state().welcomed() || allowed(request, arrival));
        boolean open = welcomed
                && arrival.state().privateOpen(arrival.now())
                && arrival.standing().pin().isSince(arrival.state().opened());
        person.enter(arrival.standing(), open);
        reader.enter(profile.locale(), profile.zone());
        return new Door.CallerState(
                true, welcomed, open, keys(arrival), arrival.standing().leaving());
    }

    private AdminKeys keys(Arrival arrival) {
        if (!arrival.standing().profile().administrator()) {
            return AdminKeys.NOBODYS;
        }
        return site.isDemoOfOwn()
                ? AdminKeys.WAIVED
                : AdminKeys.of(arrival.standing().passkeys(), arrival.state().proved(), arrival.now());
    }

    /**
     * An act at a private page that was let through: its page may cover itself, and the private pages stay open for
     * another while. What was refused moves nothing on, nor does a script that only looks: a tab that somebody left
     * open would else keep them open for whoever comes next.
     */
    void accepted(HttpServletRequest request, Access access, Instant now) {
        if (access == Access.PRIVATE) {
            request.setAttribute(PRIVATE, true);
            if (isAct(request)) {
                SignedInState.in(request).orElseThrow().movedOn(now).keep(request);
            }
        }
    }

    /** A form, or a page that somebody opens; browsers say which looks are a script's. */
    private static boolean isAct(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        boolean opens = "GET".equals(request.getMethod()) && (mode == null || "navigate".equals(mode));
        return opens || FormGuard.isForm(request);
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
