package org.alongside.identity.passkey;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.access.AdminKeys;
import org.alongside.identity.credential.OwnCredential;
import org.alongside.identity.log.OwnLog;
import org.alongside.identity.log.OwnLogKind;
import org.alongside.kernel.PersonId;
import org.alongside.vault.CredentialCameBack;
import org.alongside.vault.random.Randomness;

/** Keeps passkeys: adds, takes away, counts their uses. The own log tells of the first two. */
@Dependent
@Transactional
public class Passkeys {

    /** How many an administrator has at least, so that a lost one locks nobody out. */
    public static final int NEEDED = AdminKeys.NEEDED;

    /** How many one person has at most. */
    public static final int MOST = 10;

    private final PasskeyRows rows;
    private final KeyRenewals renewals;
    private final OwnCredential credential;
    private final OwnLog log;
    private final Randomness random;

    @Inject
    public Passkeys(PasskeyRows rows, KeyRenewals renewals, OwnCredential credential, OwnLog log, Randomness random) {
        this.credential = credential;
        this.rows = rows;
        this.renewals = renewals;
        this.log = log;
        this.random = random;
    }

    /** The oldest first. */
    public List<Passkey> of(PersonId person) {
        return rows.of(person);
    }

    /** @param credential SHA-256 of its id, in hexadecimal digits */
    public Optional<Passkey> byCredential(String credential) {
        return rows.byCredential(credential);
    }

    /** Adds a passkey that an authenticator has just made. */
    public PasskeyChange add(PasskeyWish wish, NewPasskey made, Instant now) {
        PersonId person = wish.person();
        rows.holdIsAdministrator(person);
        List<Passkey> own = rows.of(person);
        if (own.size() >= MOST) {
            return PasskeyChange.TOO_MANY;
        }
        if (rows.byCredential(made.credential()).isPresent()) {
            return PasskeyChange.KNOWN;
        }
        if (!credential.mayAdd(person, wish.proof(), now)) {
            return PasskeyChange.NOT_SHOWN;
        }
        if (asksForCode(wish) && !renewals.use(person, wish.code(), now)) {
            return PasskeyChange.CODE;
        }
        rows.add(new Passkey(random.id(), person, made, now));
        log.write(person, OwnLogKind.PASSKEY_ADDED, now);
        return PasskeyChange.DONE;
    }

    /** Whether the next one needs a word from the machine: the first of an administrator does. */
    public boolean asksForCode(PasskeyWish wish) {
        PersonId person = wish.person();
        boolean ofAdministrator = rows.isAdministrator(person) && !wish.ownDemo();
        return rows.of(person).isEmpty() && (ofAdministrator || renewals.isOpen(person));
    }

    /** Takes away an own one; another's id does nothing. */
    public PasskeyChange remove(PersonId person, UUID passkey, Instant now) {
        boolean administrator = rows.holdIsAdministrator(person);
        List<Passkey> own = rows.of(person);
        Optional<Passkey> found =
                own.stream().filter(key -> key.id().equals(passkey)).findFirst();
        if (found.isEmpty()) {
            return PasskeyChange.NOT_THERE;
        }
        if (administrator && own.size() <= NEEDED) {
            return PasskeyChange.TOO_FEW;
        }
        rows.remove(found.get());
        log.write(person, OwnLogKind.PASSKEY_REMOVED, now);
        return PasskeyChange.DONE;
    }

    /** A backup from before brings back no passkey that was taken away since. */
    void cameBack(@Observes CredentialCameBack gone) {
        rows.removeAgain(gone.id());
    }

    /** A good answer came: it counts once, and the next must count further. @return false where it does not count */
    public boolean used(Passkey passkey, long signCount, PasskeyChallenge challenge) {
        return rows.spend(challenge.hash(), challenge.overAt()) && rows.count(passkey.id(), signCount);
    }

    /** A good answer came to the question for a new passkey. @return false where it was answered before */
    public boolean spend(PasskeyChallenge challenge) {
        return rows.spend(challenge.hash(), challenge.overAt());
    }

    /** Forgets the answered questions that are over: nobody can answer them any more. */
    public void dropSpent(Instant now) {
        rows.dropSpent(now);
    }
}
