package org.alongside.identity.leaving;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.alongside.identity.personal.PersonalRooms;
import org.alongside.kernel.PersonId;
import org.alongside.vault.KeyCameBack;
import org.alongside.vault.seal.Owner;

/**
 * Lets go again of what a restored backup brought back: of everything of a person who was deleted, and of the writing
 * of one who started empty.
 */
@Dependent
@Transactional
public class RestoredBackup {

    private final Departures departures;
    private final PersonalRooms rooms;
    private final InstantSource clock;

    @Inject
    public RestoredBackup(Departures departures, PersonalRooms rooms, InstantSource clock) {
        this.departures = departures;
        this.rooms = rooms;
        this.clock = clock;
    }

    void cameBack(@Observes KeyCameBack key) {
        if (key.owner().kind() != Owner.OwnerKind.PERSON) {
            return;
        }
        PersonId person = new PersonId(key.owner().id());
        if (key.erased()) {
            departures.erase(person, clock.instant());
        } else {
            rooms.letGo(person);
        }
    }
}
