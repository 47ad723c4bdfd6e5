package org.alongside.identity.visit;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.access.ContentCoding;
import org.alongside.identity.access.NotHere;
import org.alongside.kernel.PersonId;

/**
 * A visit is one request to a page of any room. A page handles GET and POST in one action: it asks the visit who is
 * there and what was sent, calls a service with the visit's one instant, and then either shows itself or goes on to an
 * address that can be loaded again. The sentences are those of the room in whose package the page stands.
 */
@Dependent
public class Visit {

    /** Request attribute: the form as its writer meant it, where it is another than the one that came. */
    public static final String SENT = "alongside.sent";

    private static final String NOW = "alongside.now";
    private static final int ROOM = 2;

    private final String room;

    @Inject
    HttpServletRequest request;

    @Inject
    SignedInPerson signedIn;

    @Inject
    Reader reader;

    @Inject
    InstantSource clock;

    @Inject
    Receipt receipt;

    @Inject
    public Visit(InjectionPoint page) {
        this.room = room(page.getMember().getDeclaringClass());
    }

    /** The room of a class, by its package: {@code org.alongside.learning.page} is of {@code learning}. */
    public static String room(Class<?> page) {
        return page.getPackageName().split("\\.")[ROOM];
    }

    public PersonId me() {
        return signedIn.id();
    }

    /** Whether the private pages are open now, by the PIN. */
    public boolean isPrivateOpen() {
        return signedIn.isPrivateOpen();
    }

    /** One instant for the whole request. */
    public Instant now() {
        if (request.getAttribute(NOW) instanceof Instant now) {
            return now;
        }
        Instant now = clock.instant();
        request.setAttribute(NOW, now);
        return now;
    }

    public boolean isPost() {
        return "POST".equals(request.getMethod());
    }

    /**
     * The id sent under this name; empty where nothing was sent. @throws NotHere where something else than an id was
     */
    public Optional<UUID> id(String name) {
        return Optional.ofNullable(sent(name)).map(NotHere::unlessId);
    }

    /** The id a page cannot do without. @throws NotHere where there is none */
    public UUID neededId(String name) {
        return id(name).orElseThrow(NotHere::new);
    }

    /** What was sent under this name; empty text where nothing was. */
    public String text(String name) {
        String text = sent(name);
        return text == null ? "" : text;
    }

    /** Whether anything was sent under this name, be it empty. */
    public boolean has(String name) {
        return sent(name) != null;
    }

    private String sent(String name) {
        Object form = request.getAttribute(SENT);
        return (form instanceof HttpServletRequest reopened ? reopened : request).getParameter(name);
    }

    /** What a servlet before this page has left for it. */
    public <T> Optional<T> left(String attribute, Class<T> type) {
        return Optional.ofNullable(request.getAttribute(attribute))
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** Says that this page shows somebody's own words: it then goes over the wire as it is, never compressed. */
    public void showsOwnWords() {
        request.setAttribute(ContentCoding.OWN_WORDS, true);
    }

    /** The request itself, for pages that begin or end a session; all others ask this visit. */
    public HttpServletRequest request() {
        return request;
    }

    public Locale locale() {
        return reader.locale();
    }

    public String language() {
        return reader.getLanguage();
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

    /** The room's sentences for this reader, to be handed on. */
    public Words words() {
        return reader.words(room);
    }

    /**
     * Post, redirect, get; and the page there says once that it was kept.
     *
     * @param which of its sentences, as it asks for them with {@link #isTold}
     */
    public void go(String address, int which) {
        receipt.leave(address, which);
        Go.to(address);
    }

    /** To that page by way of another, as the PIN's. */
    public void goBy(String way, String address, int which) {
        receipt.leave(address, which);
        Go.to(way, address);
    }

    /** Whether this page is to say this one of its sentences, because something was kept. */
    public boolean isTold(int which) {
        return receipt.is(which);
    }

    /** Post, redirect, get. */
    public void go(String address) {
        Go.to(address);
    }
}
