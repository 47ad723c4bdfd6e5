package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.alongside.identity.ChosenName;
import org.alongside.identity.People;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.access.LocalPath;
import org.alongside.identity.consent.ConsentMatter;
import org.alongside.identity.consent.ConsentText;
import org.alongside.identity.consent.Consents;
import org.alongside.identity.consent.Purpose;
import org.alongside.identity.security.SignIn;
import org.alongside.identity.visit.FieldErrors;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.Visit;

/**
 * Asks before the first page: 18 or older, what to be called, and what may be kept. "Not now" signs out and loses
 * nothing.
 */
@Named
@RequestScoped
public class WelcomePage {

    @Inject
    Visit visit;

    @Inject
    SignedInPerson person;

    @Inject
    People people;

    @Inject
    Consents consents;

    @Inject
    SignIn signIn;

    private final FieldErrors errors = new FieldErrors();
    private String name = "";

    public void act() {
        if (!person.isPresent()) {
            Go.to("/identity/sign-in", getNext());
        } else if (visit.isPost()) {
            answer(visit.now());
        } else if (people.isAdult(visit.me()) && consents.given(visit.me(), Purpose.USE, "")) {
            Go.to(getNext());
        }
        name = visit.has("name") || !person.isPresent() ? visit.text("name") : people.nameToOffer(visit.me());
    }

    private ConsentMatter use() {
        return new ConsentMatter(visit.me(), Purpose.USE, "");
    }

    private void answer(Instant now) {
        if ("no".equals(visit.text("answer"))) {
            consents.refuse(use(), visit.locale(), now);
            signIn.end(visit.request(), now);
            Go.to("/");
            return;
        }
        if (!ChosenName.fits(visit.text("name"))) {
            errors.add("name", visit.say("welcome.name.form", ChosenName.LONGEST));
        }
        if (!isAdult()) {
            errors.add("adult", visit.say("welcome.adult.form"));
        }
        if (errors.isEmpty()) {
            people.welcome(visit.me(), visit.text("name"), now);
            consents.give(use(), visit.locale(), now);
            Go.to(getNext());
        }
    }

    public String getNext() {
        return LocalPath.of(visit.text("next"), SignInPage.FIRST_PAGE);
    }

    public String getName() {
        return name;
    }

    public boolean isAdult() {
        return visit.has("adult");
    }

    /** Exactly the sentences whose hash is recorded. */
    public List<String> getLines() {
        return ConsentText.of(Purpose.USE, visit.locale()).lines();
    }

    public FieldErrors getErrors() {
        return errors;
    }
}
