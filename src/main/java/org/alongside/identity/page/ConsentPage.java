package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.access.LocalPath;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.consent.ConsentText;
import org.alongside.identity.consent.Consents;
import org.alongside.identity.consent.Purpose;
import org.alongside.identity.visit.Go;

/** One question on a page of its own: may the course hear that the own part is finished? A no costs nothing. */
@Named
@RequestScoped
public class ConsentPage {

    @Inject
    HttpServletRequest request;

    @Inject
    SignedInPerson person;

    @Inject
    Consents consents;

    @Inject
    InstantSource clock;

    public void act() {
        String module = module();
        if ("POST".equals(request.getMethod())) {
            if ("yes".equals(request.getParameter("answer"))) {
                consents.give(person.id(), Purpose.OWN_COMPLETION, module, clock.instant());
            } else {
                consents.refuse(person.id(), Purpose.OWN_COMPLETION, module, clock.instant());
            }
            Go.to(LocalPath.of(request.getParameter("next"), SignInPage.FIRST_PAGE));
        }
    }

    /** Exactly the sentences whose hash is recorded. */
    public List<String> getLines() {
        return ConsentText.of(Purpose.OWN_COMPLETION, Locale.ENGLISH).lines();
    }

    private String module() {
        return NotHere.unlessId(request.getParameter("module")).toString();
    }
}
