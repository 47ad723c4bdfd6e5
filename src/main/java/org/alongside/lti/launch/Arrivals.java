package org.alongside.lti.launch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.content.CourseModule;
import org.alongside.identity.People;
import org.alongside.identity.PlatformIdentity;
import org.alongside.identity.consent.Consents;
import org.alongside.identity.consent.Purpose;
import org.alongside.kernel.PersonId;
import org.alongside.learning.Enrollments;
import org.alongside.lti.link.ResourceLink;
import org.alongside.lti.message.ResourceLinkMessage;
import org.alongside.lti.message.Roles;

/** The step from the platform's words to ours: who it is, what they take up, where they go. */
@Dependent
public class Arrivals {

    private final People people;
    private final Consents consents;
    private final Enrollments enrollments;
    private final CourseLibrary courses;

    @Inject
    public Arrivals(People people, Consents consents, Enrollments enrollments, CourseLibrary courses) {
        this.people = people;
        this.consents = consents;
        this.enrollments = enrollments;
        this.courses = courses;
    }

    PersonId recognise(ResourceLinkMessage message, Instant now) {
        return people.recognise(
                new PlatformIdentity(message.issuer(), message.subject(), message.name(), message.email()), now);
    }

    /** Learners take up the course; those who teach get a page that holds nobody's data. */
    Landing landing(Roles roles, ResourceLink link, PersonId person, Instant now) {
        if (roles.isStaff()) {
            return Landing.at(Landing.Place.STAFF, link.id());
        }
        Optional<UUID> course = link.module().flatMap(courses::courseOfModule).map(Course::uuid);
        if (course.isEmpty()) {
            return Landing.path();
        }
        enrollments.enroll(person, course.get(), now);
        CourseModule module = courses.module(link.module().orElseThrow()).orElseThrow();
        return mustBeAsked(module, person)
                ? Landing.at(Landing.Place.CONSENT, module.uuid())
                : Landing.at(Landing.Place.MODULE, module.uuid());
    }

    private boolean mustBeAsked(CourseModule module, PersonId person) {
        return module.reportsOwnCompletion()
                && !consents.asked(person, Purpose.OWN_COMPLETION, module.uuid().toString());
    }
}
