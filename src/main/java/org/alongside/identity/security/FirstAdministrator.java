package org.alongside.identity.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.logging.Logger;
import org.alongside.identity.Accounts;
import org.alongside.identity.EmailAddress;
import org.alongside.identity.NewAccount;
import org.alongside.kernel.Languages;
import org.alongside.kernel.job.StartUpTask;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the first administrator when the application starts and there is none: from {@code
 * ALONGSIDE_FIRST_ADMIN_EMAIL} and the file named in {@code ALONGSIDE_FIRST_ADMIN_PASSWORD_FILE} (first line). There is
 * no default. Afterwards both may be taken away.
 */
@ApplicationScoped
public class FirstAdministrator implements StartUpTask {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    @Inject
    @ConfigProperty(name = "alongside.first.admin.email")
    Optional<String> email;

    @Inject
    @ConfigProperty(name = "alongside.first.admin.password.file")
    Optional<String> passwordFile;

    @Inject
    Accounts accounts;

    @Inject
    SignInKeyMaker keys;

    @Inject
    InstantSource clock;

    /** Called once when the database is there. */
    public void makeWhereMissing() {
        if (email.isPresent() && passwordFile.isPresent() && !accounts.anyAdministrator()) {
            make(EmailAddress.of(email.get()), Path.of(passwordFile.get()));
        }
    }

    private void make(Optional<EmailAddress> address, Path file) {
        String password = read(file);
        if (address.isEmpty() || PasswordRules.on(password) != PasswordRules.PasswordVerdict.FINE) {
            LOG.severe("No first administrator was made: ALONGSIDE_FIRST_ADMIN_EMAIL must be an address, and the"
                    + " password file's first line 12 characters or more and not a common password.");
        } else if (accounts.makeFirstAdministrator(
                new NewAccount(address.get(), keys.here(address.get(), password), Languages.FIRST), clock.instant())) {
            LOG.warning("The first administrator was made. The password file may be deleted now.");
        } else {
            LOG.severe("No first administrator was made: ALONGSIDE_FIRST_ADMIN_EMAIL has an account"
                    + " with this very password already. Choose another password.");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("").strip();
        } catch (IOException missing) {
            LOG.severe("The file of ALONGSIDE_FIRST_ADMIN_PASSWORD_FILE cannot be read: " + missing);
            return "";
        }
    }

    @Override
    public StartUpStage stage() {
        return StartUpStage.PEOPLE;
    }

    @Override
    public void atStart(Instant now) {
        makeWhereMissing();
    }
}
