package org.alongside.support;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.alongside.identity.personal.PersonalData;
import org.alongside.identity.personal.PersonalDescriptions;
import org.alongside.identity.personal.PersonalRooms;
import org.alongside.instrument.Example;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.learning.Samples;
import org.alongside.safety.TestSafety;
import org.alongside.vault.TestVaults;

/** A test's house in which all rooms that hold something about people are found by their type, and none is named. */
public final class Wiring {

    private static final List<? extends Class<?>> ROOMS = ImportedHouse.CLASSES.stream()
            .filter(found -> found.isAssignableTo(PersonalData.class) && !found.isInterface())
            .map(JavaClass::reflect)
            .toList();

    private final TestHouse house;
    private final List<PersonalData> rooms;

    public Wiring(EntityManager entities, Instant now) {
        house = TestHouse.over(entities)
                .with(InstantSource.fixed(now))
                .with(Samples.LIBRARY)
                .with(TestSafety.FORM)
                .with(new InstrumentLibrary(List.of(Example.example().instrument())))
                .with(TestVaults.destroyed(entities, new Recorded<>()));
        rooms = ROOMS.stream().map(house::get).map(PersonalData.class::cast).toList();
        house.with(new PersonalRooms(entities, new PersonalDescriptions(rooms)));
    }

    /** What every room holds about a person. */
    public List<PersonalData> rooms() {
        return rooms;
    }

    public <T> T get(Class<T> type) {
        return house.get(type);
    }
}
