package org.alongside.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.credential.OwnProof;
import org.alongside.kernel.PersonId;

/**
 * What the session remembers of a sign-in: ids and instants, so that a session store in clear says nothing.
 *
 * @param opened when the PIN last opened the private pages; null where it has not
 * @param confirmed when a credential of their own was last shown in this session; null where none was
 * @param proved when a passkey was last used in this session; null where none was
 * @param lastPrivate when the person last did something on a private page that stood open; null where none does
 */
public record SignedInState(
        UUID person,
        UUID device,
        boolean welcomed,
        Instant opened,
        Instant lastPrivate,
        Instant proved,
        Instant confirmed)
        implements Serializable {

    /** How long private pages stay open after the last act there. */
    public static final Duration PRIVATE_FOR = Duration.ofMinutes(10);

    /** How long they stay open at most, whatever is done there: then the PIN is asked for again. */
    public static final Duration PRIVATE_AT_MOST = Duration.ofMinutes(60);

    private static final String ATTRIBUTE = "alongside.signedIn";

    /** A sign-in that begins now, with the private pages closed. */
    public static SignedInState begun(UUID person, UUID device) {
        return new SignedInState(person, device, false, null, null, null, null);
    }

    public static Optional<SignedInState> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).flatMap(SignedInState::of);
    }

    /** What this session remembers; empty where nobody signed in. */
    public static Optional<SignedInState> of(HttpSession session) {
        return Optional.ofNullable((SignedInState) session.getAttribute(ATTRIBUTE));
    }

    /**
     * Into the session that stands; the caller has made sure that one does. Where it opens more than stood open before,
     * the session gets an id that nobody knows from before.
     */
    public void keep(HttpServletRequest request) {
        if (in(request).filter(this::opensMoreThan).isPresent()) {
            request.changeSessionId();
        }
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    private boolean opensMoreThan(SignedInState before) {
        return isNew(opened, before.opened) || isNew(proved, before.proved) || isNew(confirmed, before.confirmed);
    }

    private static boolean isNew(Instant now, Instant before) {
        return now != null && !now.equals(before);
    }

    /** A clock that was turned back opens nothing. */
    public boolean privateOpen(Instant now) {
        return lastPrivate != null && isWithin(lastPrivate, PRIVATE_FOR, now) && isWithin(opened, PRIVATE_AT_MOST, now);
    }

    private static boolean isWithin(Instant from, Duration time, Instant now) {
        return now.isBefore(from.plus(time)) && !now.isBefore(from);
    }

    /** The PIN fitted. */
    public SignedInState openedAt(Instant now) {
        return new SignedInState(person, device, welcomed, now, now, proved, confirmed);
    }

    /** Something was done on a private page that stood open. */
    public SignedInState movedOn(Instant now) {
        return new SignedInState(person, device, welcomed, opened, now, proved, confirmed);
    }

    public SignedInState withWelcome() {
        return new SignedInState(person, device, true, opened, lastPrivate, proved, confirmed);
    }

    /** A passkey of this person was used, which is a credential of their own as well. */
    public SignedInState provedAt(Instant now) {
        return new SignedInState(person, device, welcomed, opened, lastPrivate, now, now);
    }

    /** A code of this person's sheet fitted, or the password of their own account. */
    SignedInState confirmedAt(Instant now) {
        return new SignedInState(person, device, welcomed, opened, lastPrivate, proved, now);
    }

    /** What verbs ask for that need a credential of one's own; empty where none was shown lately. */
    public Optional<OwnProof> proof(Instant now) {
        return OwnProof.of(new PersonId(person), confirmed, now);
    }
}
