package org.alongside.identity.log;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alongside.identity.SignedInPerson;
import org.alongside.kernel.PersonId;
import org.alongside.vault.audit.AccessDeed;
import org.alongside.vault.audit.AccessKind;
import org.alongside.vault.audit.AccessLog;

/**
 * Writes into the log of access what those who look after the site do, in the transaction in which they do it: who is
 * the one that is signed in, and where nobody is, it was done at the machine, or by a platform. Own logs are written
 * first, because whoever writes into the log of access is waited for by all others.
 */
@Dependent
@Transactional
public class SiteActs {

    private final AccessLog access;
    private final OwnLog own;
    private final SignedInPerson signedIn;

    @Inject
    public SiteActs(AccessLog access, OwnLog own, SignedInPerson signedIn) {
        this.access = access;
        this.own = own;
        this.signedIn = signedIn;
    }

    /** @param why in words of ours and the names of what it was done to; never what was in it */
    public void write(AccessKind kind, String why, Instant now) {
        access.write(new AccessDeed(kind, who(), Optional.empty(), why), now);
    }

    /** Staff came to a page of theirs. @param what it shows, as its line of policy says */
    public void looked(String what, Instant now) {
        write(AccessKind.READ, what, now);
    }

    /**
     * Staff looked at rows of these people. Each of them reads that in their own log: the day, and that it was staff.
     */
    public void looked(Collection<PersonId> whose, String why, Instant now) {
        List<PersonId> each = inTurn(whose);
        each.forEach(person -> own.write(person, OwnLogKind.STAFF, now));
        each.forEach(person -> access.write(new AccessDeed(AccessKind.READ, who(), Optional.of(person), why), now));
    }

    /** A platform sent somebody of its staff in this person's name, if we know them; they saw nothing private. */
    public void actedFor(Optional<PersonId> whose, String issuer, Instant now) {
        whose.ifPresent(person -> own.write(person, OwnLogKind.ACTED_FOR, now));
        access.write(new AccessDeed(AccessKind.ACTED_FOR, Optional.empty(), whose, "sent by " + issuer), now);
    }

    /**
     * Rows of many people are taken out in a table.
     *
     * @param whose the people who answered here; none for a file that was brought in
     */
    public ExportLine exported(Collection<PersonId> whose, String what, Instant now) {
        inTurn(whose).forEach(person -> own.write(person, OwnLogKind.TABLE, now));
        write(AccessKind.EXPORT, what, now);
        return new ExportLine();
    }

    /** Somebody takes out what is their own. The log of access has it once for each of their days and devices. */
    public ExportLine copied(PersonId whose, Instant now) {
        if (own.write(whose, OwnLogKind.COPY, now)) {
            access.write(
                    new AccessDeed(
                            AccessKind.EXPORT, Optional.of(whose), Optional.of(whose), "a copy of what is their own"),
                    now);
        }
        return new ExportLine();
    }

    /** In one order for everybody, so that no two wait for each other. */
    private static List<PersonId> inTurn(Collection<PersonId> people) {
        return people.stream()
                .distinct()
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
    }

    private Optional<PersonId> who() {
        return WhoIsHere.of(signedIn).map(SignedInPerson::id);
    }
}
