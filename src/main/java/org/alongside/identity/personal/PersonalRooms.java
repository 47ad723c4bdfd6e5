package org.alongside.identity.personal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.alongside.kernel.PersonId;

/** Every room that holds something about people, to act on them: each verb goes through all of them. */
@Dependent
public class PersonalRooms {

    private final EntityManager entities;
    private final List<PersonalData> rooms;

    @Inject
    public PersonalRooms(EntityManager entities, PersonalDescriptions rooms) {
        this.entities = entities;
        this.rooms = rooms.all();
    }

    public List<PersonalData> all() {
        return rooms;
    }

    /** The title of what stands in this value, from the room that knows it; none of what could not be opened. */
    public Optional<String> titleOf(OwnValue value, Locale language) {
        if (PersonalTables.NOT_OPENED.equals(value.text())) {
            return Optional.empty();
        }
        return rooms.stream()
                .flatMap(room -> room.titleOf(value, language).stream())
                .findFirst();
    }

    public void part(PersonId person, Instant now) {
        inEach(room -> room.part(person, now));
    }

    public void erase(PersonId person, Instant now) {
        inEach(room -> room.erase(person, now));
    }

    public void setAside(Shelf shelf) {
        inEach(room -> room.setAside(shelf));
    }

    public void bringBack(Shelf shelf, Instant now) {
        inEach(room -> room.bringBack(shelf, now));
    }

    public void letGo(PersonId owner) {
        inEach(room -> room.letGo(owner));
    }

    /** Rows are changed by statements: what was read before of them is written first, and does not count after. */
    private void inEach(Consumer<PersonalData> verb) {
        entities.flush();
        rooms.forEach(verb);
        entities.flush();
        entities.clear();
    }
}
