package org.alongside.lti.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.alongside.kernel.Finding;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Read;
import org.alongside.kernel.job.StartUpTask;
import org.alongside.lti.registration.Registration;
import org.alongside.lti.registration.RegistrationForm;
import org.alongside.lti.registration.Registrations;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The file named in {@code ALONGSIDE_PLATFORMS}, read when the server starts. What is wrong in it stands in the log and
 * on the administrators' page until the next start; nothing in it can stop the start.
 */
@ApplicationScoped
public class PlatformsFile implements StartUpTask {

    private static final Logger LOG = Logger.getLogger(PlatformsFile.class.getName());

    @Inject
    @ConfigProperty(name = "alongside.platforms")
    Optional<String> path;

    @Inject
    Instance<Registrations> registrations;

    private volatile List<Finding> findings = List.of();

    /** Takes over what the file says; a platform that stands already is changed in place. @return how many */
    public int reread(Instant now) {
        return path.map(named -> reread(named, now)).orElse(0);
    }

    /** What was wrong at the last reading. */
    public List<Finding> findings() {
        return findings;
    }

    private int reread(String named, Instant now) {
        Read<List<RegistrationForm>> reading = read(named);
        findings = reading.findings().list();
        findings.forEach(finding -> LOG.severe(finding::toString));
        Instance.Handle<Registrations> handle = registrations.getHandle();
        try {
            reading.orElseThrow()
                    .forEach(form -> handle.get().register(form, Registration.RegistrationSource.FILE, now));
        } finally {
            handle.destroy();
        }
        return reading.orElseThrow().size();
    }

    private static Read<List<RegistrationForm>> read(String named) {
        try {
            return PlatformsReader.read(named, Files.readString(Path.of(named)));
        } catch (NoSuchFileException e) {
            return broken(named, "there is no such file");
        } catch (MalformedInputException e) {
            return broken(named, "it is not UTF-8");
        } catch (IOException e) {
            return broken(named, "it cannot be read");
        }
    }

    private static Read<List<RegistrationForm>> broken(String named, String reason) {
        return Read.of(List.of(), new Findings().error(named, 0, reason));
    }

    @Override
    public StartUpStage stage() {
        return StartUpStage.PLATFORMS;
    }

    @Override
    public void atStart(Instant now) {
        reread(now);
    }
}
