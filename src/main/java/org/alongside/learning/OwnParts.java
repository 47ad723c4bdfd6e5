package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Randomness;

/** Which modules a person has completed for their own part, and since when. */
@Dependent
@Transactional
public class OwnParts {

    private final EntityManager entities;
    private final Randomness randomness;

    @Inject
    public OwnParts(EntityManager entities, Randomness randomness) {
        this.entities = entities;
        this.randomness = randomness;
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

    /** @return the completion to tell others about, or empty where it already stood */
    Optional<OwnPartCompleted> complete(PersonId person, UUID module, Instant now) {
        if (completedAt(person, module).isPresent()) {
            return Optional.empty();
        }
        entities.persist(new OwnPart(randomness.id(), person, module, now));
        return Optional.of(new OwnPartCompleted(person, module, now));
    }
}
