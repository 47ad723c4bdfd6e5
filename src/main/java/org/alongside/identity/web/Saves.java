package org.alongside.identity.web;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.visit.Autosave;
import org.alongside.identity.visit.SaveReply;
import org.alongside.identity.visit.SaveRequest;

/**
 * Finds who saves what was sent, among the beans of all rooms. These are gathered once: what an {@link Instance} makes
 * at each look lives as long as the one who looks, and a servlet lives as long as the server.
 */
@Dependent
public class Saves {

    private final List<Autosave> all;
    private final SignedInPerson person;
    private final InstantSource clock;

    @Inject
    public Saves(@Any Instance<Autosave> all, SignedInPerson person, InstantSource clock) {
        this.all = all.stream().toList();
        this.person = person;
        this.clock = clock;
    }

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
