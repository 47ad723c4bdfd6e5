package org.alongside.identity.password;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.Accounts;
import org.alongside.identity.EmailAddress;
import org.alongside.identity.SignInKey;
import org.alongside.identity.SignInKeys;
import org.alongside.identity.device.Devices;
import org.alongside.identity.log.OwnLog;
import org.alongside.identity.log.OwnLogKind;
import org.alongside.kernel.PersonId;

/** Replaces a password; whoever signed in with the old one elsewhere is out, and the own log tells of it. */
@Dependent
@Transactional
public class OwnPasswords {

    private final Accounts accounts;
    private final Devices devices;
    private final OwnLog log;

    @Inject
    public OwnPasswords(Accounts accounts, Devices devices, OwnLog log) {
        this.accounts = accounts;
        this.devices = devices;
        this.log = log;
    }

    /** Who asks, at which of their devices. */
    public record PasswordOwner(PersonId person, UUID device) {}

    /** The address to sign in with; empty for those who come from a course only. */
    public Optional<EmailAddress> addressOf(PersonId person) {
        return accounts.addressOf(person);
    }

    /** @return false where the old password is another; nothing is changed then */
    public boolean change(PasswordOwner owner, SignInKeys old, SignInKey fresh, Instant now) {
        boolean changed = accounts.changePassword(owner.person(), old, fresh);
        if (changed) {
            devices.signOutElsewhere(owner.person(), owner.device(), now);
            log.write(owner.person(), OwnLogKind.PASSWORD, now);
        }
        return changed;
    }
}
