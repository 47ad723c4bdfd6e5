package org.alongside.pairing;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.content.CourseModule;
import org.alongside.content.JointProperties;
import org.alongside.content.JointStep;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.credential.TestProofs;
import org.alongside.kernel.LocalizedText;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;
import org.alongside.learning.Enrollments;
import org.alongside.learning.Samples;
import org.alongside.learning.Steps;
import org.alongside.pairing.policy.InvitationCode;
import org.alongside.safety.TestSafety;
import org.alongside.support.TestHouse;
import org.alongside.vault.TestVaults;
import org.alongside.vault.Vault;

/**
 * Ana and Rashid, the services of this room as the container would put them together, and a course with one joint step.
 */
final class TwoPeople {

    static final Instant MONDAY = Instant.parse("2026-11-02T19:00:00Z");
    static final JointStep LOOK = new JointStep(
            Samples.id("look"),
            new Slug("look"),
            0,
            false,
            10,
            JointStep.Mode.IN_TURNS,
            Optional.empty(),
            new JointProperties(true, false, false, true),
            List.of(Samples.READING.uuid()),
            text("Look"),
            text("Ten minutes"),
            text("Look together."));
    static final CourseLibrary LIBRARY = new CourseLibrary(List.of(course()));

    final EntityManager entities;
    final Vault vault;
    final PairingData data;
    final PersonId ana;
    final PersonId rashid;
    final TestSafety protection;
    final Links links;
    final Invitations invitations;
    final Joining joining;
    final Yeses yeses;
    final Switches switches;
    final Turns turns;
    final Enrollments enrollments;
    final Steps steps;
    final LinkMoments moments;
    final LinkOpening opening;
    final Openings openings;
    final EndedCourse endedCourse;

    TwoPeople(EntityManager entities) {
        this(entities, LIBRARY);
    }

    TwoPeople(EntityManager entities, CourseLibrary library) {
        this.entities = entities;
        protection = new TestSafety(entities);
        TestHouse house = TestHouse.over(entities).with(library).with(protection.safety);
        vault = TestVaults.main(entities);
        TestIdentity identity = TestIdentity.over(entities);
        ana = identity.welcomed("Ana");
        rashid = identity.welcomed("Rashid");
        moments = house.get(LinkMoments.class);
        links = house.get(Links.class);
        invitations = house.get(Invitations.class);
        switches = house.get(Switches.class);
        joining = house.get(Joining.class);
        data = house.get(PairingData.class);
        yeses = house.get(Yeses.class);
        turns = house.get(Turns.class);
        enrollments = house.get(Enrollments.class);
        steps = house.get(Steps.class);
        opening = house.get(LinkOpening.class);
        openings = house.get(Openings.class);
        endedCourse = house.get(EndedCourse.class);
    }

    static Instant days(int days) {
        return MONDAY.plus(Duration.ofDays(days));
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of("en", english);
    }

    private static Course course() {
        Course small = Samples.COURSE;
        CourseModule hour = Samples.HOUR;
        CourseModule withJoint = new CourseModule(
                hour.uuid(),
                hour.slug(),
                hour.title(),
                hour.aim(),
                hour.reportsOwnCompletion(),
                hour.steps(),
                List.of(LOOK),
                hour.jointLine());
        return new Course(
                small.uuid(),
                small.slug(),
                small.version(),
                small.order(),
                small.languages(),
                small.title(),
                small.summary(),
                small.entries(),
                small.placement(),
                List.of(withJoint));
    }

    String code(PersonId maker, Instant now) {
        return invitations.make(TestProofs.of(maker), now).match(InvitationCode::grouped, why -> {
            throw new IllegalStateException("no code: " + why);
        });
    }

    Link linked(Instant now) {
        joining.join(TestProofs.of(rashid), code(ana, now), now);
        return links.of(ana).get(0);
    }

    /** All that both need before a step can open, but their yes. */
    Link ready(Instant now) {
        Link link = linked(now);
        for (PersonId person : List.of(ana, rashid)) {
            enrollments.enroll(person, Samples.COURSE.uuid(), now);
            steps.finish(person, Samples.READING.uuid(), now);
            protection.gates.answer(person, TestSafety.ALL_NO, now);
        }
        return link;
    }

    void sayYes(PersonId person, Link link, Instant now) {
        yeses.keep(person, link, Map.of(LOOK.uuid(), true), now);
    }

    /** The first opening moment of this link after that instant. */
    Instant nextMoment(Link link, Instant after) {
        return moments.of(link.id()).next(after);
    }

    List<UUID> openSteps(PersonId person, Link link, Instant now) {
        return turns.open(links.of(person, link.id()).orElseThrow(), now).stream()
                .map(Turn::step)
                .toList();
    }
}
