package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.alongside.identity.ChosenName;
import org.alongside.identity.People;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.access.LocalPath;
import org.alongside.identity.consent.ConsentText;
import org.alongside.identity.consent.Consents;
import org.alongside.identity.consent.Purpose;
import org.alongside.identity.security.SignIn;
import org.alongside.identity.visit.Go;

/** Before the first page: 18 or older, what to be called, and what may be kept. "Not now" signs out and loses nothing. */
@Named
@RequestScoped
public class WelcomePage {

    @Inject
    HttpServletRequest request;

    @Inject
    SignedInPerson person;

    @Inject
    People people;

    @Inject
    Consents consents;

    @Inject
    SignIn signIn;

    @Inject
    InstantSource clock;

    private final FormErrors errors = new FormErrors();

    public void act() {
        if (!person.isPresent()) {
            Go.to("/identity/sign-in", getNext());
        } else if ("POST".equals(request.getMethod())) {
            answer(clock.instant());
        } else if (people.isAdult(person.id()) && consents.given(person.id(), Purpose.USE, "")) {
            Go.to(getNext());
        }
    }

    private void answer(Instant now) {
        if ("no".equals(request.getParameter("answer"))) {
            consents.refuse(person.id(), Purpose.USE, "", now);
            signIn.end(request, now);
            Go.to("/");
            return;
        }
        if (!ChosenName.fits(request.getParameter("name"))) {
            errors.add("name", Say.text("welcome.name.form", ChosenName.LONGEST));
        }
        if (!isAdult()) {
            errors.add("adult", Say.text("welcome.adult.form"));
        }
        if (errors.none()) {
            people.welcome(person.id(), request.getParameter("name"), now);
            consents.give(person.id(), Purpose.USE, "", now);
            Go.to(getNext());
        }
    }

    public String getNext() {
        return LocalPath.of(request.getParameter("next"), SignInPage.FIRST_PAGE);
    }

    public String getName() {
        return Objects.requireNonNullElseGet(request.getParameter("name"), () -> people.nameToOffer(person.id()));
    }

    public boolean isAdult() {
        return request.getParameter("adult") != null;
    }

    /** Exactly the sentences whose hash is recorded. */
    public List<String> getLines() {
        return ConsentText.of(Purpose.USE, Locale.ENGLISH).lines();
    }

    public FormErrors getErrors() {
        return errors;
    }
}
