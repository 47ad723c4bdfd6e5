package org.alongside.identity.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.identity.Accounts;
import org.alongside.identity.passkey.KeyRenewals;
import org.alongside.identity.passkey.security.RelyingParty;
import org.alongside.kernel.job.StartUpTask;
import org.alongside.vault.OwnersFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Draws, at each start, a word for an administrator who has no passkey yet, and writes it into a file beside the key
 * file, for whoever runs the machine: so the first passkey needs the machine as well as the password. A word holds for
 * a day, and opens once; after that a further start draws another. On a demo that this machine alone can reach none is
 * asked for.
 */
@ApplicationScoped
public class FirstPasskeyWords implements StartUpTask {

    private static final Logger LOG = Logger.getLogger(FirstPasskeyWords.class.getName());

    /** The file's name, in the folder of the lists of what was destroyed, because the server may write there. */
    static final String FILE = "first-passkey.word";

    @Inject
    @ConfigProperty(name = "alongside.key.file", defaultValue = ".alongside/main.key")
    String keyFile;

    @Inject
    @ConfigProperty(name = "alongside.destroyed.folder")
    Optional<String> folder;

    @Inject
    Accounts accounts;

    @Inject
    KeyRenewals renewals;

    @Inject
    RelyingParty site;

    @Override
    public StartUpStage stage() {
        return StartUpStage.ROOMS;
    }

    @Override
    public void atStart(Instant now) {
        if (!site.isDemoOfOwn()) {
            accounts.administrators()
                    .forEach(person -> renewals.draw(person, now).ifPresent(this::write));
        }
    }

    private void write(String word) {
        Path file = OwnersFile.folder(Path.of(keyFile), folder).resolve(FILE);
        try {
            OwnersFile.put(file, word + "\n");
            LOG.log(
                    Level.WARNING,
                    "The administrator has no passkey yet. The word for the first one is in {0}, for a day.",
                    file);
        } catch (UncheckedIOException refused) {
            LOG.log(
                    Level.SEVERE,
                    "The word for an administrator''s first passkey cannot be written to {0}. Take another way:"
                            + " ALONGSIDE_RENEW_KEYS_EMAIL and ALONGSIDE_RENEW_KEYS_CODE_FILE.",
                    file);
        }
    }
}
