package org.alongside.identity.passkey;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.alongside.identity.codes.RecoveryCode;
import org.alongside.identity.device.Devices;
import org.alongside.identity.log.OwnLog;
import org.alongside.identity.log.OwnLogKind;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Vault;
import org.alongside.vault.audit.AccessDeed;
import org.alongside.vault.audit.AccessKind;
import org.alongside.vault.audit.AccessLog;
import org.alongside.vault.random.Randomness;

/**
 * Lets an administrator without passkeys add the first by a code that came from the machine itself, so that a password
 * alone is not enough; and takes lost ones away for an operator.
 */
@Dependent
@Transactional
public class KeyRenewals {

    /** The shortest code. */
    public static final int SHORTEST = 20;

    private final EntityManager entities;
    private final PasskeyRows rows;
    private final Devices devices;
    private final OwnLog log;
    private final AccessLog access;
    private final Vault vault;
    private final Randomness random;

    @Inject
    public KeyRenewals(
            EntityManager entities,
            PasskeyRows rows,
            Devices devices,
            OwnLog log,
            AccessLog access,
            Vault vault,
            Randomness random) {
        this.random = random;
        this.entities = entities;
        this.rows = rows;
        this.devices = devices;
        this.log = log;
        this.access = access;
        this.vault = vault;
    }

    /** How an operator's wish ended. */
    public enum RenewalOutcome {
        DONE,
        /** This very code was issued before: a further start with it changes nothing. */
        ISSUED_BEFORE,
        NO_ADMINISTRATOR
    }

    /**
     * Takes all passkeys away and ends every session.
     *
     * @param code chosen by the operator, {@value #SHORTEST} characters at least
     */
    public RenewalOutcome renew(PersonId person, String code, Instant now) {
        if (!rows.holdIsAdministrator(person)) {
            return RenewalOutcome.NO_ADMINISTRATOR;
        }
        String hash = hash(person, code);
        Optional<KeyRenewal> before = find(person);
        if (before.filter(renewal -> renewal.isOfCode(hash)).isPresent()) {
            return RenewalOutcome.ISSUED_BEFORE;
        }
        issue(person, hash, now);
        rows.of(person).forEach(passkey -> {
            rows.remove(passkey);
            log.write(person, OwnLogKind.PASSKEY_REMOVED, now);
        });
        devices.signOutEverywhere(person, now);
        access.write(
                new AccessDeed(AccessKind.OPERATOR, Optional.empty(), Optional.of(person), "took passkeys away"), now);
        return RenewalOutcome.DONE;
    }

    /**
     * Draws a code for the first passkey of an administrator, where they have neither a passkey nor a code that can
     * still be used.
     *
     * @return the code, which is told this once and kept nowhere; empty where none is needed
     */
    public Optional<String> draw(PersonId person, Instant now) {
        boolean administrator = rows.holdIsAdministrator(person);
        boolean has = find(person).filter(renewal -> renewal.isOpen(now)).isPresent();
        if (!administrator || has || !rows.of(person).isEmpty()) {
            return Optional.empty();
        }
        String word = RecoveryCode.draw(random::below).grouped();
        issue(person, hash(person, word), now);
        access.write(
                new AccessDeed(
                        AccessKind.OPERATOR, Optional.empty(), Optional.of(person), "drew a word for a first passkey"),
                now);
        return Optional.of(word);
    }

    private void issue(PersonId person, String hash, Instant now) {
        find(person)
                .ifPresentOrElse(
                        renewal -> renewal.issue(hash, now), () -> entities.persist(new KeyRenewal(person, hash, now)));
    }

    /** Whether the next passkey of this person needs the operator's code. */
    public boolean isOpen(PersonId person) {
        return find(person).filter(KeyRenewal::isUnused).isPresent();
    }

    /** @return whether this is the code for a first passkey, which nobody can use again; false where there is none */
    boolean use(PersonId person, String code, Instant now) {
        return find(person)
                .filter(renewal -> renewal.use(hash(person, code), now))
                .isPresent();
    }

    /** A word that was drawn may be typed in any way in which it can be read. */
    private String hash(PersonId person, String code) {
        String signs = RecoveryCode.typed(code).map(RecoveryCode::signs).orElse(code.strip());
        return vault.deriveHex("key-renewal", person + "|" + signs);
    }

    private Optional<KeyRenewal> find(PersonId person) {
        return Optional.ofNullable(entities.find(KeyRenewal.class, person.value()));
    }
}
