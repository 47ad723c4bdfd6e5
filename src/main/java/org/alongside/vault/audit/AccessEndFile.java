package org.alongside.vault.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.vault.OwnersFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The end of the log in a file beside the key file, {@code main.key.access}: no backup of the database takes it back,
 * so that a log which was cut at its end, with all that the database says about it, does not agree with it. It is
 * written when the entry's transaction is committed, and never goes back.
 */
@ApplicationScoped
public class AccessEndFile implements AccessEnd {

    private static final Logger LOG = Logger.getLogger(AccessEndFile.class.getName());

    private final Path path;

    protected AccessEndFile() {
        path = null;
    }

    @Inject
    public AccessEndFile(
            @ConfigProperty(name = "alongside.key.file", defaultValue = ".alongside/main.key") String keyFile,
            @ConfigProperty(name = "alongside.destroyed.folder") Optional<String> folder) {
        Path key = Path.of(keyFile).toAbsolutePath();
        path = OwnersFile.folder(key, folder).resolve(key.getFileName() + ".access");
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) EndMark end) {
        write(end);
    }

    @Override
    public EndMark read() {
        try {
            String[] parts = Files.readString(path).strip().split(" ");
            return new EndMark(Long.parseLong(parts[0]), parts[1]);
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException none) {
            return new EndMark(0, "");
        }
    }

    @Override
    public synchronized void write(EndMark end) {
        if (end.ordinal() <= read().ordinal()) {
            return;
        }
        try {
            Path fresh = path.resolveSibling(path.getFileName() + ".new");
            Files.writeString(fresh, end.ordinal() + " " + end.mark() + "\n");
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritten) {
            LOG.log(Level.SEVERE, "The end of the log of access cannot be written beside the key file.", unwritten);
        }
    }
}
