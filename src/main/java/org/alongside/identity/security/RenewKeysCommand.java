package org.alongside.identity.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Logger;
import org.alongside.identity.Accounts;
import org.alongside.identity.EmailAddress;
import org.alongside.identity.passkey.KeyRenewals;
import org.alongside.kernel.job.StartUpTask;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * An operator's command for an administrator who lost their passkeys: a start with {@code ALONGSIDE_RENEW_KEYS_EMAIL}
 * and {@code ALONGSIDE_RENEW_KEYS_CODE_FILE} (first line, a code of the operator's own) takes their passkeys away. The
 * code, told to them in person, and their password then open the page for new ones. It needs the machine itself: no
 * page and no mail does the same.
 */
@ApplicationScoped
public class RenewKeysCommand implements StartUpTask {

    private static final Logger LOG = Logger.getLogger(RenewKeysCommand.class.getName());

    @Inject
    @ConfigProperty(name = "alongside.renew.keys.email")
    Optional<String> email;

    @Inject
    @ConfigProperty(name = "alongside.renew.keys.code.file")
    Optional<String> codeFile;

    @Inject
    Accounts accounts;

    @Inject
    KeyRenewals renewals;

    @Override
    public StartUpStage stage() {
        return StartUpStage.PEOPLE;
    }

    @Override
    public void atStart(Instant now) {
        if (email.isPresent() && codeFile.isPresent()) {
            LOG.warning(renew(email.get(), read(Path.of(codeFile.get())), now));
        }
    }

    /** @return what came of it, in one sentence */
    String renew(String address, String code, Instant now) {
        if (code.length() < KeyRenewals.SHORTEST) {
            return "No passkeys were taken away: the first line of ALONGSIDE_RENEW_KEYS_CODE_FILE must have "
                    + KeyRenewals.SHORTEST + " characters or more.";
        }
        return EmailAddress.of(address)
                .flatMap(accounts::administrator)
                .map(person -> told(renewals.renew(person, code, now)))
                .orElse(told(KeyRenewals.RenewalOutcome.NO_ADMINISTRATOR));
    }

    private static String told(KeyRenewals.RenewalOutcome outcome) {
        return switch (outcome) {
            case DONE ->
                "The passkeys of ALONGSIDE_RENEW_KEYS_EMAIL were taken away. Within a day the code and the password"
                        + " let that person add new ones. Both settings may be taken away now.";
            case ISSUED_BEFORE ->
                "No passkeys were taken away: this code was issued before. Both settings may be taken away.";
            case NO_ADMINISTRATOR ->
                "No passkeys were taken away: ALONGSIDE_RENEW_KEYS_EMAIL is not the address of an administrator.";
        };
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("").strip();
        } catch (IOException missing) {
            return "";
        }
    }
}
