package org.alongside.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.vault.random.Randomness;

/** Who somebody is to us: recognises those who come from platforms, knows what each wants to be called. */
@Dependent
@Transactional
public class People {

    private final Persons persons;
    private final Randomness random;

    @Inject
    public People(Persons persons, Randomness random) {
        this.persons = persons;
        this.random = random;
    }

    /** The person of this platform identity; at the first meeting a new one. Two first launches at once meet in one. */
    public PersonId recognise(PlatformIdentity who, Instant now) {
        return persons.account(who.issuer(), who.subject())
                .map(PlatformAccount::person)
                .orElseGet(() -> meet(who, now));
    }

    /** The person of this platform identity, where there is one already; nobody is made. */
    public Optional<PersonId> known(String issuer, String subject) {
        return persons.account(issuer, subject).map(PlatformAccount::person);
    }

    /** A new person without any way in yet. */
    PersonId arrive(Instant now) {
        Person person = new Person(random.id(), Languages.FIRST, now);
        persons.add(person);
        return person.id();
    }

    /** The name the person chose; the empty text before they did. */
    public String chosenName(PersonId id) {
        return persons.find(id).flatMap(Person::chosenName).orElse("");
    }

    /** Whether there is somebody of this id. */
    public boolean isKnown(PersonId id) {
        return persons.find(id).isPresent();
    }

    public boolean isAdult(PersonId id) {
        return persons.find(id).map(Person::isAdult).orElse(false);
    }

    public boolean isAdministrator(PersonId id) {
        return persons.find(id).map(Person::isAdministrator).orElse(false);
    }

    /** The zone that the person has set by hand; empty where they have set none. */
    public Optional<ZoneId> zone(PersonId id) {
        return persons.find(id).flatMap(Person::zone);
    }

    /** The person's own word on how they read. @param zone empty to take it back */
    public void reads(PersonId id, Locale language, Optional<ZoneId> zone) {
        persons.get(id).read(language, zone);
    }

    /** A name to begin with on the welcome page: the chosen one, else what the platform offered, else empty. */
    public String nameToOffer(PersonId id) {
        return persons.get(id)
                .chosenName()
                .or(() -> persons.accountsOf(id).stream()
                        .map(PlatformAccount::offeredName)
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse("");
    }

    /** The person's word that they are 18 or older, and what to call them. The platform's name is forgotten. */
    public void welcome(PersonId id, String chosenName, Instant now) {
        Person person = persons.get(id);
        person.callMe(chosenName);
        person.confirmAdult(now);
        persons.accountsOf(id).forEach(PlatformAccount::forgetOfferedName);
    }

    private PersonId meet(PlatformIdentity who, Instant now) {
        Person person = new Person(random.id(), who.language(), now);
        persons.add(person);
        if (persons.claim(random.id(), who, person.id(), now)) {
            return person.id();
        }
        persons.drop(person);
        return persons.account(who.issuer(), who.subject()).orElseThrow().person();
    }
}
