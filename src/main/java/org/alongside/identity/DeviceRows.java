package org.alongside.identity;

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

    /** Single values, not whole rows: nothing here is changed, and it is asked in every request. */
    static final String STANDING = "select d.id, d.lastSeenDay, p.id, p.chosenName, p.zone, p.adultConfirmedAt,"
            + " p.administrator, n.person, n.resetAskedAt from Device d join Person p on p.id = d.person"
            + " left join Pin n on n.person = d.person where d.id = :id and d.signedOutAt is null";

    private final EntityManager entities;

    @Inject
    public DeviceRows(EntityManager entities) {
        this.entities = entities;
    }

    void add(Device device) {
        entities.persist(device);
    }

    /** The device where it still stands, with its person and their PIN, in one statement. */
    Optional<DeviceStanding> standing(UUID id) {
        return entities.createQuery(STANDING, Object[].class).setParameter("id", id).getResultList().stream()
                .findFirst()
                .map(DeviceStanding::of);
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
