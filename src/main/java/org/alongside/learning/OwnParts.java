package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.vault.random.Randomness;

/**
 * The modules that a person has completed for their own part, and since when. The first completion is told to whoever
 * listens ({@link OwnPartCompleted}) in the transaction that wrote it.
 */
@Dependent
@Transactional
public class OwnParts {

    private final EntityManager entities;
    private final Randomness randomness;
    private final Event<OwnPartCompleted> completions;

    @Inject
    public OwnParts(EntityManager entities, Randomness randomness, Event<OwnPartCompleted> completions) {
        this.entities = entities;
        this.randomness = randomness;
        this.completions = completions;
    }

    /** Since when this person's own part of the module is whole; empty while it is not. */
    public Optional<Instant> completedAt(PersonId person, UUID module) {
        return entities.createQuery(
                        "select p from OwnPart p where p.person = :person and p.module = :module", OwnPart.class)
                .setParameter("person", person.value())
                .setParameter("module", module)
                .getResultStream()
                .findFirst()
                .map(OwnPart::completedAt);
    }

    /** When each of these modules that is whole for this person was completed; what is not whole is left out. */
    public List<Instant> completedAt(PersonId person, Collection<UUID> modules) {
        return modules.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p.completedAt from OwnPart p where p.person = :person and p.module in :modules",
                                Instant.class)
                        .setParameter("person", person.value())
                        .setParameter("modules", modules)
                        .getResultList();
    }

    /** Writes the completion down and tells it, once; where it stands already nothing happens. */
    void complete(PersonId person, UUID module, Instant now) {
        int written = entities.createNativeQuery("insert into learning_own_part (id, person, module, completed_at)"
                        + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, randomness.id())
                .setParameter(2, person.value())
                .setParameter(3, module)
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
        if (written == 1) {
            completions.fire(new OwnPartCompleted(person, module, now));
        }
    }
}
