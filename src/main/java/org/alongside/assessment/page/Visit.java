package org.alongside.assessment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import org.alongside.assessment.SavedWords;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.access.NotHere;
import org.alongside.kernel.PersonId;

/** One request to one of these pages: who asks, when, for what, in which language; and where to send them next. */
@RequestScoped
public class Visit {

    @Inject
    HttpServletRequest request;

    @Inject
    SignedInPerson signedIn;

    @Inject
    InstantSource clock;

    private Instant now;

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

    /** @throws NotHere where the request has no such id */
    public UUID id(String name) {
        try {
            return UUID.fromString(text(name));
        } catch (IllegalArgumentException noId) {
            throw new NotHere();
        }
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

    /** This room's sentences, in the person's language and zone. */
    public SavedWords words() {
        return new SavedWords(locale(), signedIn.zone());
    }

    /** Post, redirect, get: to a page of ours, by an address with ids only. */
    public void go(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }
}
