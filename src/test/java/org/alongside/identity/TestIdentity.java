package org.alongside.identity;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.identity.consent.ConsentGiven;
import org.alongside.identity.consent.ConsentMatter;
import org.alongside.identity.consent.ConsentRows;
import org.alongside.identity.consent.Consents;
import org.alongside.identity.consent.Purpose;
import org.alongside.identity.device.CallerLookup;
import org.alongside.identity.device.CallerStore;
import org.alongside.identity.device.DeviceRows;
import org.alongside.identity.device.Devices;
import org.alongside.identity.leaving.IdentityData;
import org.alongside.identity.personal.PersonalData;
import org.alongside.identity.personal.PersonalRooms;
import org.alongside.identity.pin.FreshStarts;
import org.alongside.identity.pin.Pins;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.support.Recorded;
import org.alongside.support.SharedConnections;
import org.alongside.vault.TestVaults;
import org.alongside.vault.random.Randomness;

/** This room's services over a test's entity manager, and the sample people's arrival. */
public record TestIdentity(EntityManager entities, Recorded<ConsentGiven> consentGiven) {

    public static final Instant NOW = Instant.parse("2026-11-22T14:00:00Z");

    private static final Randomness RANDOM = new Randomness();

    public static TestIdentity over(EntityManager entities) {
        return new TestIdentity(entities, new Recorded<>());
    }

    public People people() {
        return new People(new Persons(entities), RANDOM);
    }

    public Consents consents() {
        return new Consents(new ConsentRows(entities), RANDOM, consentGiven);
    }

    public Devices devices() {
        return new Devices(new DeviceRows(entities), RANDOM);
    }

    public CallerLookup standings() {
        return new CallerLookup(new CallerStore(SharedConnections.of(entities)), devices());
    }

    public Accounts accounts() {
        return new Accounts(new LocalAccounts(entities), new Persons(entities), RANDOM);
    }

    public Pins pins() {
        return new Pins(entities, TestVaults.main(entities));
    }

    public PersonalData data() {
        return new IdentityData(entities, TestVaults.main(entities), consents());
    }

    /** Starting empty, where these rooms hold something besides. */
    public FreshStarts freshStarts(PersonalData... others) {
        List<PersonalData> rooms = new ArrayList<>(List.of(others));
        rooms.add(data());
        return new FreshStarts(entities, pins(), TestVaults.main(entities), new PersonalRooms(entities, rooms), RANDOM);
    }

    /** Somebody from the practice platform, new with each call. */
    public PersonId arrival() {
        PersonId person = people().recognise(
                        new PlatformIdentity(
                                "https://lms.example", RANDOM.token(12), Optional.of("Ana P"), Optional.empty()),
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
