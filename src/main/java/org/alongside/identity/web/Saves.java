package org.alongside.identity.web;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Optional;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.visit.Autosave;
import org.alongside.identity.visit.SaveReply;
import org.alongside.identity.visit.SaveRequest;

/** Finds who saves what was sent, among the beans of all rooms. */
@Dependent
public class Saves {

    @Inject
    @Any
    Instance<Autosave> all;

    @Inject
    SignedInPerson person;

    @Inject
    InstantSource clock;

    /** For a person whose private pages are open. @return empty where nobody saves such a thing */
    Optional<SaveReply> save(HttpServletRequest request) {
        SaveRequest sent = new SaveRequest(request::getParameter, person.id(), clock.instant());
        return all.stream()
                .filter(autosave ->
                        sent.text("of").filter(autosave.of()::equals).isPresent())
                .findFirst()
                .map(autosave -> autosave.save(sent));
    }
}
