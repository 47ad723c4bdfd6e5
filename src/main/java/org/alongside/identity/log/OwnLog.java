package org.alongside.identity.log;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.People;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.device.Devices;
import org.alongside.identity.personal.Shelf;
import org.alongside.kernel.PersonId;

/**
 * Writes and reads the own log (domain 4.5). Whatever writes a line does so in the transaction in which the thing
 * happens, so that there is neither one without the other. There is no verb that removes a line.
 */
@Dependent
@Transactional
public class OwnLog {

    /** How long a line stays. */
    public static final Duration KEPT = Duration.ofDays(90);

    private final OwnLogLines lines;
    private final People people;
    private final Devices devices;
    private final SignedInPerson signedIn;

    @Inject
    public OwnLog(OwnLogLines lines, People people, Devices devices, SignedInPerson signedIn) {
        this.lines = lines;
        this.people = people;
        this.devices = devices;
        this.signedIn = signedIn;
    }

    /**
     * Writes that this happened. The kind of device is that of the request where the person themselves is signed in
     * there, and nothing otherwise: a line tells nothing of whoever looked.
     *
     * @return whether it is the first of its kind on that day, at such a device
     */
    public boolean write(PersonId person, OwnLogKind kind, Instant now) {
        return write(person, kind, 1, now);
    }

    /** The same, so many times; not at all where that is none. */
    public boolean write(PersonId person, OwnLogKind kind, int times, Instant now) {
        return times > 0
                && lines.add(
                        person.value(), new OwnLogLines.LogEvent(day(person, now), ownDevice(person), kind), times);
    }

    /** Somebody signs in as this person at a device of this kind. @return the device that stands from now on */
    public UUID signIn(PersonId person, String device, Instant now) {
        lines.add(person.value(), new OwnLogLines.LogEvent(day(person, now), device, OwnLogKind.SIGN_IN), 1);
        return devices.begin(person, device, now);
    }

    /** Of the last ninety days, the newest first. */
    public List<OwnLogLine> of(PersonId person, Instant now) {
        LocalDate first = eldest(now);
        return lines.of(person.value()).stream()
                .filter(line -> !line.day().isBefore(first))
                .toList();
    }

    /** For somebody who starts empty: the lines so far are not shown under the new PIN. */
    public void setAside(Shelf shelf) {
        lines.move(shelf.person().value(), shelf.place());
    }

    /** The lines of before come back; those since then stay. */
    public void bringBack(Shelf shelf) {
        lines.move(shelf.place(), shelf.person().value());
    }

    /** The lines that lie on a shelf go. Of a living person none does: whoever starts empty again hides nothing. */
    public void letGo(PersonId owner) {
        if (!people.isKnown(owner)) {
            lines.drop(owner.value());
        }
    }

    /** Deletes what is older than ninety days. */
    public void dropOld(Instant now) {
        lines.dropBefore(eldest(now));
    }

    private static LocalDate eldest(Instant now) {
        return LocalDate.ofInstant(now.minus(KEPT), ZoneOffset.UTC);
    }

    private LocalDate day(PersonId person, Instant now) {
        return LocalDate.ofInstant(now, people.zone(person).orElse(ZoneOffset.UTC));
    }

    private String ownDevice(PersonId person) {
        return WhoIsHere.of(signedIn)
                .filter(here -> here.id().equals(person))
                .map(SignedInPerson::deviceLabel)
                .orElse("");
    }
}
