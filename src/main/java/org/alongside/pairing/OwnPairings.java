package org.alongside.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.alongside.identity.pin.StartedEmpty;
import org.alongside.kernel.PersonId;

/** What this room holds about one person, for when it must be forgotten. */
@Dependent
@Transactional
public class OwnPairings {

    private static final List<String> SEALED = List.of("Yes", "Switch");

    private final EntityManager entities;
    private final Links links;
    private final Invitations invitations;

    @Inject
    public OwnPairings(EntityManager entities, Links links, Invitations invitations) {
        this.entities = entities;
        this.links = links;
        this.invitations = invitations;
    }

    /** What was sealed opens no more. The link stays; nothing opens in it before the gate is answered again. */
    void startedEmpty(@Observes StartedEmpty event) {
        forget(SEALED, event.person());
    }

    /** For somebody whose account goes: every link ends (row 10), an open code is taken back, own rows go. */
    public void erase(PersonId person, Instant now) {
        links.endAllOf(person, now);
        invitations.takeBack(person, now);
        forget(SEALED, person);
        forget(List.of("Finish", "CodeTries"), person);
    }

    private void forget(List<String> kinds, PersonId person) {
        for (String kind : kinds) {
            entities.createQuery("delete from " + kind + " r where r.person = :person")
                    .setParameter("person", person.value())
                    .executeUpdate();
        }
    }
}
