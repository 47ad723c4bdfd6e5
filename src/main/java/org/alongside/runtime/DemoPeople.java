package org.alongside.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.alongside.content.CourseLibrary;
import org.alongside.identity.Accounts;
import org.alongside.identity.EmailAddress;
import org.alongside.identity.NewAccount;
import org.alongside.identity.security.SignInKeyMaker;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.job.StartUpTask;
import org.alongside.learning.Enrollments;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * In the demo only ({@code ALONGSIDE_DEMO}): accounts for two made-up people, enrolled in the first course, the first
 * time. Name, consent and PIN stay theirs to give, so that a visitor meets those pages too.
 */
@ApplicationScoped
public class DemoPeople implements StartUpTask {

    private static final List<String> ADDRESSES = List.of("rashid@demo.example", "noor@demo.example");

    @Inject
    @ConfigProperty(name = "alongside.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "alongside.demo.password")
    Optional<String> password;

    @Inject
    Accounts accounts;

    @Inject
    SignInKeyMaker keys;

    @Inject
    Enrollments enrollments;

    @Inject
    CourseLibrary courses;

    @Inject
    InstantSource clock;

    @Override
    public StartUpStage stage() {
        return StartUpStage.ROOMS;
    }

    @Override
    public void atStart(Instant now) {
        if (demo && password.isPresent()) {
            ADDRESSES.stream().map(EmailAddress::of).flatMap(Optional::stream).forEach(this::makeWhereMissing);
        }
    }

    private void makeWhereMissing(EmailAddress email) {
        NewAccount account = new NewAccount(email, keys.here(email, password.get()), Languages.FIRST);
        if (accounts.find(account.keys()).isEmpty()) {
            PersonId person = accounts.signUp(account, clock.instant());
            courses.courses().stream()
                    .findFirst()
                    .ifPresent(course -> enrollments.enroll(person, course.uuid(), clock.instant()));
        }
    }
}
