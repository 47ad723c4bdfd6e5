package org.alongside.identity.log;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.alongside.identity.SignedInPerson;
import org.alongside.kernel.PersonId;
import org.alongside.vault.audit.AccessDeed;
import org.alongside.vault.audit.AccessKind;
import org.alongside.vault.audit.AccessLog;

/**
 * Writes into the log of access what those who look after the site do, in the transaction in which they do it: who is
 * the one that is signed in, and where nobody is, it was done at the machine.
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

    /** Staff looked at rows of this person, who reads that in their own log: the day, and that it was staff. */
    public void looked(PersonId whose, String why, Instant now) {
        access.write(new AccessDeed(AccessKind.READ, who(), Optional.of(whose), why), now);
        own.write(whose, OwnLogKind.STAFF, now);
    }

    private Optional<PersonId> who() {
        return WhoIsHere.of(signedIn).map(SignedInPerson::id);
    }
}
