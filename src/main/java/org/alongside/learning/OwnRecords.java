package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.alongside.identity.pin.StartedEmpty;
import org.alongside.kernel.PersonId;

/** All this room holds about one person, for when it must be forgotten. Nobody else's row has any part in it. */
@Dependent
@Transactional
public class OwnRecords {

    private static final List<String> KINDS =
            List.of("Enrollment", "Placement", "StepDone", "OwnPart", "JournalEntry", "CheckIn", "PulsePutOff");

    private static final List<String> SEALED_KINDS = List.of("Placement", "JournalEntry", "CheckIn");

    private final EntityManager entities;

    @Inject
    public OwnRecords(EntityManager entities) {
        this.entities = entities;
    }

    /** Deletes every row of this person. */
    public void erase(PersonId person) {
        KINDS.forEach(kind -> delete(kind, person));
    }

    /** What was sealed does not open again, so its rows go; what is done stays done. */
    void letGo(@Observes StartedEmpty empty) {
        SEALED_KINDS.forEach(kind -> delete(kind, empty.person()));
    }

    private void delete(String kind, PersonId person) {
        entities.createQuery("delete from " + kind + " r where r.person = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
