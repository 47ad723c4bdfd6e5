package org.alongside.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;

/**
 * A human being, as little of one as this product needs.
 *
 * <p>Ana arrives, from her course or with an own account. At first she is a random id and nothing else. On the welcome
 * page she says that she is 18 or older and what she wants to be called; that name is the only one a partner ever
 * sees, and she may change it. Every other room knows her by the id. How she signs in (an e-mail and a password, a
 * platform's subject) stands in tables beside this one, so that a person may have several ways in, or lose one.
 */
@Entity
@Table(name = "identity_person")
public class Person {

    private static final String NOT_SET = "";

    @Id
    private UUID id;

    @Column(name = "chosen_name", length = 60)
    private String chosenName;

    @Column(name = "adult_confirmed_at")
    private Instant adultConfirmedAt;

    @Column(length = 60, nullable = false)
    private String zone;

    @Column(length = 20, nullable = false)
    private String locale;

    @Column(nullable = false)
    private boolean administrator;

    @Column(name = "arrived_at", nullable = false, updatable = false)
    private Instant arrivedAt;

    protected Person() {}

    /** @param language in which they read when they arrive */
    public Person(UUID id, Locale language, Instant now) {
        this.id = id;
        this.arrivedAt = now;
        this.zone = NOT_SET;
        this.locale = language.getLanguage();
    }

    public PersonId id() {
        return new PersonId(id);
    }

    /** @throws IllegalArgumentException where the name is none that {@link ChosenName#fits} */
    public void callMe(String name) {
        String stripped = name.strip();
        if (!ChosenName.fits(stripped)) {
            throw new IllegalArgumentException("a chosen name has 1 to 60 characters");
        }
        chosenName = stripped;
    }

    /** The first word counts; saying it again changes nothing. */
    public void confirmAdult(Instant now) {
        if (adultConfirmedAt == null) {
            adultConfirmedAt = now;
        }
    }

    public void becomeAdministrator() {
        administrator = true;
    }

    public Optional<String> chosenName() {
        return Optional.ofNullable(chosenName);
    }

    public boolean isAdult() {
        return adultConfirmedAt != null;
    }

    public boolean isAdministrator() {
        return administrator;
    }

    /** By which clock and in which language this person reads; both are set by their own hand, never by a device. */
    public void read(Locale language, Optional<ZoneId> clock) {
        locale = language.getLanguage();
        zone = clock.map(ZoneId::getId).orElse(NOT_SET);
    }

    /** The zone that was set; empty where none was. */
    public Optional<ZoneId> zone() {
        return Optional.of(zone).filter(set -> !set.equals(NOT_SET)).map(ZoneId::of);
    }

    public Locale locale() {
        return Languages.of(locale);
    }
}
