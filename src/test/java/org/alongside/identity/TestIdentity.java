package org.alongside.identity;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.identity.consent.ConsentGiven;
import org.alongside.identity.consent.ConsentMatter;
import org.alongside.identity.consent.Consents;
import org.alongside.identity.consent.Purpose;
import org.alongside.identity.device.CallerLookup;
import org.alongside.identity.device.Devices;
import org.alongside.identity.leaving.IdentityData;
import org.alongside.identity.personal.PersonalData;
import org.alongside.identity.personal.PersonalDescriptions;
import org.alongside.identity.personal.PersonalRooms;
import org.alongside.identity.pin.FreshStarts;
import org.alongside.identity.pin.Pins;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.support.TestHouse;
import org.alongside.vault.random.Randomness;

/** This room's services over a test's entity manager, and the sample people's arrival. */
public record TestIdentity(EntityManager entities, TestHouse house) {

    public static final Instant NOW = Instant.parse("2026-11-22T14:00:00Z");

    private static final Randomness RANDOM = new Randomness();

    public static TestIdentity over(EntityManager entities) {
        return new TestIdentity(entities, TestHouse.over(entities));
    }

    public People people() {
        return house.get(People.class);
    }

    public Consents consents() {
        return house.get(Consents.class);
    }

    /** Every yes so far. */
    public List<ConsentGiven> consentsGiven() {
        return house.fired(ConsentGiven.class);
    }

    public Devices devices() {
        return house.get(Devices.class);
    }

    public CallerLookup standings() {
        return house.get(CallerLookup.class);
    }

    public Accounts accounts() {
        return house.get(Accounts.class);
    }

    public Pins pins() {
        return house.get(Pins.class);
    }

    public PersonalData data() {
        return house.get(IdentityData.class);
    }

    /** Starting empty, where these rooms hold something besides. */
    public FreshStarts freshStarts(PersonalData... others) {
        List<PersonalData> rooms = new ArrayList<>(List.of(others));
        rooms.add(data());
        return TestHouse.over(entities)
                .with(new PersonalRooms(entities, new PersonalDescriptions(rooms)))
                .get(FreshStarts.class);
    }

    /** Somebody from the practice platform, new with each call. */
    public PersonId arrival() {
        PersonId person = people().recognise(
                        new PlatformIdentity(
                                "https://lms.example",
                                RANDOM.token(12),
                                Optional.of("Ana P"),
                                Optional.empty(),
                                Languages.FIRST),
                        NOW);
        entities.flush();
        return person;
    }

    /** An adult who allows use, called by this name. */
    public PersonId welcomed(String name) {
        PersonId person = arrival();
        people().welcome(person, name, NOW);
        consents().give(new ConsentMatter(person, Purpose.USE, ""), Languages.FIRST, NOW);
        entities.flush();
        return person;
    }
}
