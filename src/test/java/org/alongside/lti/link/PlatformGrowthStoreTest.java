package org.alongside.lti.link;

import static org.alongside.lti.World.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.learning.Samples;
import org.alongside.lti.Messages;
import org.alongside.lti.World;
import org.alongside.lti.message.ActedLinkMessage;
import org.alongside.lti.message.CommonClaims;
import org.alongside.lti.message.ContextClaim;
import org.alongside.lti.message.LtiMessage;
import org.alongside.lti.message.PersonClaims;
import org.alongside.lti.message.ResourceLinkMessage;
import org.alongside.lti.message.Roles;
import org.alongside.lti.message.check.RefusalReason;
import org.alongside.lti.registration.Registration;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

/** A platform that signs launches without end fills no table: what is new is bounded, and what is known comes in. */
class PlatformGrowthStoreTest {

    private static final int MOST = 3;
    private static final UUID MODULE = Samples.HOUR.uuid();
    private static final String CAMPUS = "https://campus.example";
    private static final List<String> KEPT =
            List.of("lti_context", "lti_resource_link", "lti_line_item", "lti_membership", "identity_person");

    private static ResourceLinkMessage launch(String issuer, String course, String link, String subject) {
        CommonClaims claims = new CommonClaims(
                issuer,
                "1",
                new PersonClaims(subject, Optional.empty(), Optional.empty(), Optional.empty()),
                Roles.of(List.of(Messages.LEARNER)),
                Optional.ofNullable(course).map(id -> new ContextClaim(id, Optional.empty())),
                Optional.empty());
        return new ResourceLinkMessage(
                claims,
                link,
                Messages.noor(issuer, Optional.of(MODULE), Optional.empty()).target(),
                Optional.empty());
    }

    private static ResourceLinkMessage launch(String course, String link, String subject) {
        return launch(CAMPUS, course, link, subject);
    }

    /** A site that takes in three of each kind a day, and campus. */
    private static final class SmallSite {

        private final World world;
        private final PlatformGrowth growth;
        private final Registration campus;

        SmallSite(EntityManager entities) {
            world = new World(entities);
            growth = world.get(PlatformGrowth.class);
            growth.newCourses = MOST;
            growth.newLinks = MOST;
            growth.newPeople = MOST;
            campus = world.campus();
        }

        Optional<RefusalReason> refusal(Registration platform, LtiMessage message, Instant now) {
            UUID deployment =
                    world.deployments.find(platform.id(), "1").orElseThrow().id();
            return growth.judge(deployment, message, now).reason();
        }

        /** As a launch goes: judged, then opened. */
        Optional<RefusalReason> comes(LtiMessage message, Instant now) {
            Optional<RefusalReason> refusal = refusal(campus, message, now);
            if (refusal.isEmpty()) {
                world.outcome(message, campus, now);
            }
            return refusal;
        }
    }

    private static Map<String, Long> rows(EntityManager entities) {
        entities.flush();
        Map<String, Long> rows = new TreeMap<>();
        KEPT.forEach(table -> rows.put(
                table,
                ((Number) entities.createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                        .longValue()));
        return rows;
    }

    @StoreTest
    @DisplayName("LTI-40 AUD-H7 new courses, links and people of a deployment are bounded by the day, each for itself")
    void bounded(Database database) {
        database.rolledBack(entities -> {
            SmallSite site = new SmallSite(entities);
            for (int i = 0; i < MOST; i++) {
                assertEquals(Optional.empty(), site.comes(launch("c" + i, "l" + i, "p" + i), NOW));
            }
            Map<String, Long> full = rows(entities);
            assertEquals(
                    Optional.of(RefusalReason.NEW_COURSES_OVER), site.comes(launch("c9", "l0", "p0"), NOW), "course");
            assertEquals(Optional.of(RefusalReason.NEW_LINKS_OVER), site.comes(launch("c0", "l9", "p0"), NOW), "link");
            assertEquals(
                    Optional.of(RefusalReason.NEW_PEOPLE_OVER), site.comes(launch("c0", "l0", "p9"), NOW), "somebody");
            assertEquals(
                    Optional.of(RefusalReason.NEW_PEOPLE_OVER),
                    site.comes(launch(null, "l0", "p1"), NOW),
                    "somebody known at a link that is new to them is a further row");
            assertEquals(full, rows(entities));
        });
    }

    @StoreTest
    @DisplayName("LTI-40 AUD-H7 whoever came before gets in, other platforms are not hindered, and a day later there is"
            + " room again")
    void knownGetIn(Database database) {
        database.rolledBack(entities -> {
            SmallSite site = new SmallSite(entities);
            for (int i = 0; i < MOST; i++) {
                site.comes(launch("c" + i, "l" + i, "p" + i), NOW);
            }
            for (int i = 0; i < MOST; i++) {
                assertEquals(Optional.empty(), site.comes(launch("c" + i, "l" + i, "p" + i), NOW));
            }
            Registration college = site.world.registrations.register(
                    World.form("https://college.example"), Registration.RegistrationSource.PAGE, NOW);
            assertEquals(
                    Optional.empty(), site.refusal(college, launch("https://college.example", "c9", "l9", "p9"), NOW));
            Instant nearly = NOW.plus(Duration.ofDays(1)).minusSeconds(1);
            assertEquals(Optional.of(RefusalReason.NEW_COURSES_OVER), site.comes(launch("c9", "l9", "p9"), nearly));
            assertEquals(Optional.empty(), site.comes(launch("c9", "l9", "p9"), NOW.plus(Duration.ofDays(1))));
        });
    }

    @StoreTest
    @DisplayName("LTI-40 sabotage: a site that does not ask keeps whatever a platform names")
    void unasked(Database database) {
        database.rolledBack(entities -> {
            SmallSite site = new SmallSite(entities);
            Map<String, Long> before = rows(entities);
            for (int i = 0; i < 8; i++) {
                site.comes(launch("c" + i, "l" + i, "p" + i), NOW);
            }
            Map<String, Long> asked = rows(entities);
            KEPT.forEach(table -> assertEquals(MOST, asked.get(table) - before.get(table), table));
            for (int i = 8; i < 16; i++) {
                site.world.outcome(launch("c" + i, "l" + i, "p" + i), site.campus, NOW);
            }
            Map<String, Long> unasked = rows(entities);
            KEPT.forEach(table -> assertEquals(8, unasked.get(table) - asked.get(table), table));
        });
    }

    @StoreTest
    @DisplayName("LTI-40 INV-57 launches in somebody's name keep nothing that is new, and are a thousand a day at most")
    void acted(Database database) {
        database.rolledBack(entities -> {
            SmallSite site = new SmallSite(entities);
            LtiMessage acted = new ActedLinkMessage(launch("c9", "l9", "p9").common(), Optional.empty());
            Map<String, Long> before = rows(entities);
            assertEquals(Optional.empty(), site.comes(acted, NOW));
            assertEquals(before, rows(entities));
            for (int i = 1; i < 1000; i++) {
                assertEquals(Optional.empty(), site.refusal(site.campus, acted, NOW));
            }
            assertEquals(Optional.of(RefusalReason.ACTED_LAUNCHES_OVER), site.refusal(site.campus, acted, NOW));
            assertEquals(Optional.empty(), site.comes(launch("c0", "l0", "p0"), NOW), "others come as before");
        });
    }
}
