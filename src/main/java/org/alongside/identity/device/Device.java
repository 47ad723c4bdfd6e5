package org.alongside.identity.device;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/**
 * One browser a person is signed in with.
 *
 * <p>Noor signs in on her phone and on the family's laptop: two devices, named only by kind ("Firefox, Android"), so
 * that she knows them again and nobody else learns much. The day of last use is kept, never the hour. When she signs
 * the laptop out from her phone, its session ends with its next request; a session without a standing device is
 * nobody's.
 */
@Entity
@Table(name = "identity_device")
public class Device {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID person;

    @Column(length = 60, nullable = false, updatable = false)
    private String label;

    @Column(name = "signed_in_at", nullable = false, updatable = false)
    private Instant signedInAt;

    @Column(name = "last_seen_day", nullable = false)
    private Instant lastSeenDay;

    @Column(name = "signed_out_at")
    private Instant signedOutAt;

    protected Device() {}

    Device(UUID id, PersonId person, String label, Instant now) {
        this.id = id;
        this.person = person.value();
        this.label = label;
        this.signedInAt = now;
        this.lastSeenDay = day(now);
    }

    /** Only the first request of a day (UTC) writes. */
    void seen(Instant now) {
        if (day(now).isAfter(lastSeenDay)) {
            lastSeenDay = day(now);
        }
    }

    /** Midnight UTC before this moment. */
    static Instant day(Instant now) {
        return now.truncatedTo(ChronoUnit.DAYS);
    }

    void signOut(Instant now) {
        if (signedOutAt == null) {
            signedOutAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    /** Kind of browser and system; the empty text where it is not known. */
    public String label() {
        return label;
    }

    public Instant signedInAt() {
        return signedInAt;
    }

    /** Midnight UTC of the last day of use. */
    public Instant lastSeenDay() {
        return lastSeenDay;
    }

    boolean standing() {
        return signedOutAt == null;
    }
}
