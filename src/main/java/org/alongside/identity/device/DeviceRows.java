package org.alongside.identity.device;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/** The stored devices. */
@Dependent
public class DeviceRows {

    private final EntityManager entities;

    @Inject
    public DeviceRows(EntityManager entities) {
        this.entities = entities;
    }

    void add(Device device) {
        entities.persist(device);
    }

    Optional<Device> find(UUID id) {
        return Optional.ofNullable(entities.find(Device.class, id));
    }

    List<Device> standingOf(PersonId person) {
        return entities.createQuery(
                        "select d from Device d where d.person = :person and d.signedOutAt is null"
                                + " order by d.signedInAt desc, d.id",
                        Device.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
