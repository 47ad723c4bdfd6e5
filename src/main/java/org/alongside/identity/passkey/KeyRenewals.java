package org.alongside.identity.passkey;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.alongside.identity.device.Devices;
import org.alongside.identity.log.OwnLog;
import org.alongside.identity.log.OwnLogKind;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Vault;
import org.alongside.vault.audit.AccessDeed;
import org.alongside.vault.audit.AccessKind;
import org.alongside.vault.audit.AccessLog;

/** Takes lost passkeys of an administrator away for an operator, and lets that person add new ones by a code. */
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

    @Inject
    public KeyRenewals(
            EntityManager entities, PasskeyRows rows, Devices devices, OwnLog log, AccessLog access, Vault vault) {
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
        before.ifPresentOrElse(
                renewal -> renewal.issue(hash, now), () -> entities.persist(new KeyRenewal(person, hash, now)));
        rows.of(person).forEach(passkey -> {
            rows.remove(passkey);
            log.write(person, OwnLogKind.PASSKEY_REMOVED, now);
        });
        devices.signOutEverywhere(person, now);
        access.write(
                new AccessDeed(AccessKind.OPERATOR, Optional.empty(), Optional.of(person), "took passkeys away"), now);
        return RenewalOutcome.DONE;
    }

    /** Whether the next passkey of this person needs the operator's code. */
    public boolean isOpen(PersonId person) {
        return find(person).filter(KeyRenewal::isUnused).isPresent();
    }

    /** @return whether a first passkey may be added: nothing was taken away, or this is the code for a new one */
    boolean use(PersonId person, String code, Instant now) {
        return find(person).map(renewal -> renewal.use(hash(person, code), now)).orElse(true);
    }

    private String hash(PersonId person, String code) {
        return vault.deriveHex("key-renewal", person + "|" + code.strip());
    }

    private Optional<KeyRenewal> find(PersonId person) {
        return Optional.ofNullable(entities.find(KeyRenewal.class, person.value()));
    }
}
