package org.alongside.identity.device;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
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

    /** Two sign-ins of one person at once are one after the other, so that neither counts without the other. */
    void hold(PersonId person) {
        entities.createNativeQuery("select id from identity_person where id = ?1 for update")
                .setParameter(1, person.value())
                .getResultList();
    }

    Optional<Device> find(UUID id) {
        return Optional.ofNullable(entities.find(Device.class, id));
    }

    void remove(Device device) {
        entities.remove(device);
    }

    /** Those that stand, the one of the last sign-in first. */
    List<Device> standingOf(PersonId person, Instant now) {
        return entities.createQuery(
                        "select d from Device d where d.person = :person and d.standsUntil > :now"
                                + " order by d.signedInAt desc, d.id",
                        Device.class)
                .setParameter("person", person.value())
                .setParameter("now", now)
                .getResultList();
    }

    /** The one that stands and has this pass. */
    Optional<Device> byPass(String hash, Instant now) {
        return entities.createQuery(
                        "select d from Device d where d.pass.hash = :hash and d.standsUntil > :now", Device.class)
                .setParameter("hash", hash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** Takes the pass off the row. @return false where somebody else was quicker, or the device is gone */
    boolean takePass(UUID device, String hash) {
        return entities.createNativeQuery("update identity_device set pass_hash = null, pass_origin = null,"
                                + " pass_site = null, pass_until = null where id = ?1 and pass_hash = ?2")
                        .setParameter(1, device)
                        .setParameter(2, hash)
                        .executeUpdate()
                == 1;
    }

    /** All of everybody that stand. */
    List<Device> all() {
        return entities.createQuery("select d from Device d", Device.class).getResultList();
    }

    int dropFallen(Instant now) {
        return entities.createQuery("delete from Device d where d.standsUntil <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
