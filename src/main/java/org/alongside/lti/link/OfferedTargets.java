package org.alongside.lti.link;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.content.offering.Offering;
import org.alongside.content.offering.Offerings;
import org.alongside.content.offering.Target;
import org.alongside.kernel.PersonId;

/** Everything that links may lead to, of all rooms that offer something: found by type, so that none is named here. */
@Dependent
public class OfferedTargets {

    private final List<Offerings> rooms;

    @Inject
    public OfferedTargets(@Any Instance<Offerings> rooms) {
        this(rooms.stream().toList());
    }

    public OfferedTargets(List<Offerings> rooms) {
        this.rooms = List.copyOf(rooms);
    }

    /** What serves now, kind by kind. */
    public List<Offering> all() {
        return rooms.stream()
                .sorted(java.util.Comparator.comparing(Offerings::kind))
                .flatMap(room -> room.all().stream())
                .toList();
    }

    /** What the target means; empty where nothing serves under it. */
    public Optional<Offering> find(Target target) {
        return rooms.stream()
                .filter(room -> room.kind().equals(target.kind()))
                .findFirst()
                .flatMap(room -> room.find(target.id()));
    }

    /** A person was sent to this offering. */
    public void takeUp(Offering offering, PersonId person, Instant now) {
        Target target = offering.target();
        rooms.stream()
                .filter(room -> room.kind().equals(target.kind()))
                .forEach(room -> room.takeUp(person, target.id(), now));
    }
}
