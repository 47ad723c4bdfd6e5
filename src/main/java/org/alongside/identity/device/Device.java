package org.alongside.identity.device;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/**
 * One browser a person is signed in with.
 *
 * <p>Noor signs in on her phone and on the family's laptop: two devices, named only by kind ("Firefox, Android"), so
 * that she knows them again and nobody else learns much. The page says the day of last use, never the hour. When she
 * signs the laptop out from her phone, its row is gone, and its session ends with its next request: a session without
 * a standing device is nobody's. A device that is not used stands no longer than its session would.
 */
@Entity
@Table(
        name = "identity_device",
        uniqueConstraints = @UniqueConstraint(name = "identity_device_pass", columnNames = "pass_hash"))
public class Device {

    /** How long a session lives without a request: as in {@code web.xml}. */
    static final Duration IDLE = Duration.ofMinutes(60);

    /** A request is written down once in this time at most, and a device stands so much longer at most. */
    static final Duration UNWRITTEN = Duration.ofMinutes(15);

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

    @Column(name = "stands_until", nullable = false)
    private Instant standsUntil;

    @Embedded
    private WindowPass pass;

    protected Device() {}

    Device(UUID id, PersonId person, String label, Instant now) {
        this.id = id;
        this.person = person.value();
        this.label = label;
        this.signedInAt = now;
        this.lastSeenDay = day(now);
        this.standsUntil = now.plus(IDLE).plus(UNWRITTEN);
    }

    /** A request came from it. */
    void seen(Instant now) {
        if (day(now).isAfter(lastSeenDay)) {
            lastSeenDay = day(now);
        }
        if (isToBeWritten(standsUntil, now)) {
            standsUntil = now.plus(IDLE).plus(UNWRITTEN);
        }
    }

    /** Whether this moment must be written down, because the row would else fall before its session does. */
    static boolean isToBeWritten(Instant standsUntil, Instant now) {
        return standsUntil.isBefore(now.plus(IDLE));
    }

    /** Time was let pass on a demo, and sessions do not notice that: it stands as much longer. */
    void standLonger(Duration step) {
        standsUntil = standsUntil.plus(step);
    }

    /** Midnight UTC before this moment. */
    static Instant day(Instant now) {
        return now.truncatedTo(ChronoUnit.DAYS);
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

    /** From now on this pass, and none from before, leads from here into a window of its own. */
    void give(WindowPass other) {
        pass = other;
    }

    /** Who goes on by the pass that lies here, which was found by its hash; empty where it is over. */
    Optional<WindowGuest> guest(Instant now) {
        return pass != null && pass.isOpen(now)
                ? Optional.of(new WindowGuest(person(), pass.origin()))
                : Optional.empty();
    }

    /** From this moment on its session is nobody's, unless a request came before. */
    Instant standsUntil() {
        return standsUntil;
    }
}
