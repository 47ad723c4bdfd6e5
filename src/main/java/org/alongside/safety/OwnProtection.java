package org.alongside.safety;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.alongside.identity.pin.StartedEmpty;
import org.alongside.kernel.PersonId;

/**
 * All this room holds about one person, for when it must be forgotten. Somebody who starts empty has lost the key to
 * these rows; without a gate the joint part then rests until they answer again, so nothing opens by forgetting.
 */
@Dependent
@Transactional
public class OwnProtection {

    private static final List<String> KINDS = List.of("Gate", "Hold", "ClosedDoor");

    private final EntityManager entities;

    @Inject
    public OwnProtection(EntityManager entities) {
        this.entities = entities;
    }

    void startedEmpty(@Observes StartedEmpty event) {
        erase(event.person());
    }

    /** Deletes every row of this person. */
    public void erase(PersonId person) {
        for (String kind : KINDS) {
            entities.createQuery("delete from " + kind + " r where r.person = :person")
                    .setParameter("person", person.value())
                    .executeUpdate();
        }
    }
}
