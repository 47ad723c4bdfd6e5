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
import java.util.Map;
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
        Read<List<RegistrationForm>> reading = path.map(PlatformsFile::read).orElse(Read.of(List.of(), new Findings()));
        int taken = takeOver(reading, now);
        findings = reading.findings().list();
        findings.forEach(finding -> LOG.severe(finding::toString));
        return taken;
    }

    /** What was wrong at the last reading. */
    public List<Finding> findings() {
        return findings;
    }

    private int takeOver(Read<List<RegistrationForm>> reading, Instant now) {
        Instance.Handle<Registrations> handle = registrations.getHandle();
        try {
            Registrations standing = handle.get();
            List<RegistrationForm> forms = reading.orElseThrow();
            if (!reading.findings().hasErrors()) {
                standing.leaveToPage(forms);
            }
            return (int) forms.stream()
                    .filter(form -> isTaken(standing, form, reading.findings(), now))
                    .count();
        } finally {
            handle.destroy();
        }
    }

    /** One that does not go with what stands is told like any other fault of the file; the others are taken. */
    private boolean isTaken(Registrations standing, RegistrationForm form, Findings told, Instant now) {
        Map<String, String> problems = standing.problems(form, Registration.RegistrationSource.FILE);
        if (problems.isEmpty()) {
            standing.register(form, Registration.RegistrationSource.FILE, now);
        }
        problems.forEach((field, problem) -> told.error(
                path.orElseThrow(), 0, form.issuer() + ", " + form.clientId() + ", " + field + ": " + problem));
        return problems.isEmpty();
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
