package org.alongside.identity.visit;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.access.NotHere;
import org.alongside.kernel.PersonId;

/**
 * One request to one of a room's pages. A page handles GET and POST in one action: it asks the visit who is there and
 * what was sent, calls a service with the visit's one instant, and then either shows itself or goes on to an address
 * that can be loaded again. Each room has a visit of its own, which knows the room's sentences.
 */
public abstract class Visit {

    @Inject
    HttpServletRequest request;

    @Inject
    SignedInPerson signedIn;

    @Inject
    InstantSource clock;

    private final String room;
    private Instant now;

    /** @param room whose sentences its pages say */
    protected Visit(String room) {
        this.room = room;
    }

    public PersonId me() {
        return signedIn.id();
    }

    /** One instant for the whole request. */
    public Instant now() {
        if (now == null) {
            now = clock.instant();
        }
        return now;
    }

    public boolean isPost() {
        return "POST".equals(request.getMethod());
    }

    /** The id sent under this name; empty where nothing was sent. @throws NotHere where something else than an id was */
    public Optional<UUID> id(String name) {
        return Optional.ofNullable(request.getParameter(name)).map(NotHere::unlessId);
    }

    /** The id a page cannot do without. @throws NotHere where there is none */
    public UUID neededId(String name) {
        return id(name).orElseThrow(NotHere::new);
    }

    /** What was sent under this name; empty text where nothing was. */
    public String text(String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text;
    }

    public Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public String language() {
        return locale().getLanguage();
    }

    /** A sentence of the room's, with its arguments in place. */
    public String say(String key, Object... arguments) {
        return words().say(key, arguments);
    }

    /** "3 May 2026". */
    public String day(Instant at) {
        return words().day(at);
    }

    /** "3 May 2026, 14:32": where the hour matters. */
    public String dayAndTime(Instant at) {
        return words().dayAndTime(at);
    }

    /** "14:32". */
    public String time(Instant at) {
        return words().time(at);
    }

    /** The person's zone; UTC where nobody is signed in. */
    public ZoneId zone() {
        return signedIn.isPresent() ? signedIn.zone() : ZoneOffset.UTC;
    }

    private Words words() {
        return new Words(room, locale(), zone());
    }

    /** Post, redirect, get. */
    public void go(String address) {
        Go.to(address);
    }
}
