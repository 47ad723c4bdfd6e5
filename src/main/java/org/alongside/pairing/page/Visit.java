package org.alongside.pairing.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.access.NotHere;
import org.alongside.kernel.PersonId;

/** One request to one of these pages: who asks, when, for what; and where to send them next. */
@RequestScoped
public class Visit {

    @Inject
    HttpServletRequest request;

    @Inject
    SignedInPerson signedIn;

    @Inject
    InstantSource clock;

    private Instant now;

    PersonId me() {
        return signedIn.id();
    }

    /** One instant for the whole request. */
    Instant now() {
        if (now == null) {
            now = clock.instant();
        }
        return now;
    }

    boolean isPost() {
        return "POST".equals(request.getMethod());
    }

    /** An id the page was asked for; anything else than an id is not here. */
    Optional<UUID> id(String name) {
        String text = request.getParameter(name);
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new NotHere();
        }
    }

    /** What the form sent under this name; empty text where it sent nothing. */
    String text(String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text;
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    String language() {
        return locale().getLanguage();
    }

    /** A sentence of this room's messages, with its arguments in place. */
    String say(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("messages.pairing", locale()).getString(key);
        return new MessageFormat(pattern, locale()).format(arguments);
    }

    /** The day, and where it matters the hour, as the person's own clock shows them. */
    String day(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale())
                .withZone(zone())
                .format(at);
    }

    String dayAndTime(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale())
                .withZone(zone())
                .format(at);
    }

    private ZoneId zone() {
        return signedIn.isPresent() ? signedIn.zone() : ZoneOffset.UTC;
    }

    /** Post, redirect, get: to a page of ours, by an address with ids only. */
    void go(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }
}
