package org.alongside.identity.pin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.alongside.identity.Person;
import org.alongside.identity.log.OwnLog;
import org.alongside.identity.log.OwnLogKind;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Vault;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.seal.SealBroken;
import org.alongside.vault.seal.SealBroken.SealBrokenReason;
import org.alongside.vault.seal.SealedPlace;

/**
 * Keeps the private PINs: tries are counted, a PIN can be replaced or given up. Hashing happens outside, between two of
 * these calls.
 */
@Dependent
@Transactional
public class Pins {

    private static final String TABLE = "identity_pin";

    private final EntityManager entities;
    private final Vault vault;
    private final OwnLog log;

    @Inject
    public Pins(EntityManager entities, Vault vault, OwnLog log) {
        this.entities = entities;
        this.vault = vault;
        this.log = log;
    }

    /**
     * A try that may go on, or may not yet.
     *
     * @param hash to compare with; empty where the person must wait
     * @param waitUntil when the next try is possible; empty where this one is
     */
    public record Try(Optional<String> hash, Optional<Instant> waitUntil) {}

    /** Counts a try before it is checked, under a lock, so that many at once are not many for one. */
    public Try tryOnce(PersonId person, Instant now) {
        Pin pin = locked(person);
        Optional<Instant> wait = pin.tryOnce(now);
        return new Try(wait.isPresent() ? Optional.empty() : Optional.of(pin.hash()), wait);
    }

    /** Undoes a {@link #tryOnce} whose PIN was never compared. */
    public void notCompared(PersonId person) {
        locked(person).notCompared();
    }

    /** The PIN fitted: the own log says how many before it did not. */
    public void opened(PersonId person, Instant now) {
        log.write(person, OwnLogKind.WRONG_PIN, locked(person).opened(), now);
    }

    /** When the next try is possible; empty where it is possible now, or there is no PIN. */
    public Optional<Instant> waitUntil(PersonId person, Instant now) {
        return find(person).flatMap(Pin::waitUntil).filter(until -> now.isBefore(until));
    }

    /**
     * True where the person may choose a PIN: there is none, and was none since they last started empty. Neither time
     * that goes by (domain 4.5) nor a row that was taken away makes it true.
     */
    public boolean mayChoose(PersonId person) {
        return find(person).isEmpty() && !vault.remembers(Owner.of(person), TABLE);
    }

    /** @return false where a PIN stands, or was set in this moment by another click: then that one counts */
    public boolean choose(PersonId person, String hash, Instant now) {
        entities.find(Person.class, person.value(), LockModeType.PESSIMISTIC_WRITE);
        boolean may = mayChoose(person);
        if (may) {
            set(person, hash, now);
        }
        return may;
    }

    /** For one who just gave the old PIN. */
    public void replace(PersonId person, String hash, Instant now) {
        set(person, hash, now);
    }

    /** @throws IllegalStateException where there is none */
    Pin get(PersonId person) {
        return find(person).orElseThrow(() -> new IllegalStateException("there is no PIN to give up"));
    }

    /** So that the person can choose a new one at once. */
    void remove(PersonId person) {
        find(person).ifPresent(entities::remove);
        entities.flush();
    }

    private void set(PersonId person, String hash, Instant now) {
        find(person)
                .ifPresentOrElse(
                        pin -> pin.choose(hash, now), () -> entities.persist(new Pin(person.value(), hash, now)));
        vault.remember(Owner.of(person), TABLE);
        log.write(person, OwnLogKind.PIN, now);
    }

    private Optional<Pin> find(PersonId person) {
        return Optional.ofNullable(entities.find(Pin.class, person.value()));
    }

    /** @throws SealBroken where the PIN was taken away: somebody else than its owner did that */
    private Pin locked(PersonId person) {
        Pin pin = entities.find(Pin.class, person.value(), LockModeType.PESSIMISTIC_WRITE);
        if (pin == null) {
            throw new SealBroken(SealBrokenReason.REFUSED, new SealedPlace(TABLE, "hash", person.value(), 0));
        }
        return pin;
    }
}
