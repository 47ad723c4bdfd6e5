package org.alongside.identity.personal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Every room that holds something about people, found by its type, with what it says of it. */
@Dependent
public class PersonalDescriptions {

    private final List<PersonalData> rooms;

    @Inject
    public PersonalDescriptions(@Any Instance<PersonalData> rooms) {
        this(rooms.stream().toList());
    }

    public PersonalDescriptions(List<PersonalData> rooms) {
        this.rooms =
                rooms.stream().sorted(Comparator.comparing(PersonalData::room)).toList();
    }

    /** In the order of the rooms' names. */
    public List<PersonalData> all() {
        return rooms;
    }
}
