package org.alongside.lti.launch;

import static org.alongside.lti.World.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.offering.Target;
import org.alongside.identity.access.RequestIds;
import org.alongside.identity.consent.ConsentMatter;
import org.alongside.identity.consent.CourseMatter;
import org.alongside.identity.consent.Purpose;
import org.alongside.identity.limit.CallerAddress;
import org.alongside.identity.limit.RateLimits;
import org.alongside.identity.table.TableFilter;
import org.alongside.identity.table.TableRequest;
import org.alongside.kernel.Languages;
import org.alongside.learning.Enrollment;
import org.alongside.learning.Samples;
import org.alongside.lti.Messages;
import org.alongside.lti.World;
import org.alongside.lti.message.Claims;
import org.alongside.lti.message.CommonClaims;
import org.alongside.lti.message.ResourceLinkMessage;
import org.alongside.lti.message.check.CheckOutcome;
import org.alongside.lti.message.check.CheckResult;
import org.alongside.lti.message.check.LaunchVerdict;
import org.alongside.lti.message.check.RefusalReason;
import org.alongside.lti.registration.Registration;
import org.alongside.lti.security.JsonText;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

/** A good launch becomes a person, an enrollment and a page; what is written of it says nothing of who it was. */
class LaunchesStoreTest {

    private static final UUID MODULE = Samples.HOUR.uuid();
    private static final Target TARGET = new Target("module", MODULE);

    private static ResourceLinkMessage noor() {
        return Messages.noor("https://campus.example", Optional.of(MODULE), Optional.empty());
    }

    private static LaunchRecord numbered(World world, String number) {
        Map<String, TableFilter> only = Map.of("reference", new TableFilter.Containing(number));
        return world.log.page(new TableRequest(0, 1, Optional.empty(), only)).get(0);
    }

    private static UUID course(EntityManager entities) {
        return entities.createQuery("select c.id from Context c", UUID.class).getSingleResult();
    }

    @StoreTest
    @DisplayName("LTI-8 a learner is enrolled, asked once whether the course may hear of it, then led to the module")
    void learner(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            Registration campus = world.campus();
            Launches.OpenedLaunch first = world.open(noor(), campus, NOW);
            assertEquals(
                    "/identity/consent?module=" + MODULE + "&course=" + course(entities)
                            + "&next=%2Flearning%2Fmodule%3Fid%3D" + MODULE,
                    first.landing().address());
            world.consents.refuse(
                    new ConsentMatter(
                            first.person(),
                            Purpose.OWN_COMPLETION,
                            new CourseMatter(MODULE, course(entities)).subject()),
                    Languages.FIRST,
                    NOW);
            world.fresh();
            Launches.OpenedLaunch second = world.open(noor(), campus, NOW.plusSeconds(60));
            assertEquals("/learning/module?id=" + MODULE, second.landing().address());
            assertEquals(first.person(), second.person());
            List<Enrollment> enrollments = entities.createQuery(
                            "select e from Enrollment e where e.person = :person", Enrollment.class)
                    .setParameter("person", first.person().value())
                    .getResultList();
            assertEquals(1, enrollments.size());
        });
    }

    @StoreTest
    @DisplayName("CASE-nul-postgresql LTI-8 a title or a name with U+0000 in it counts as absent, and the launch opens")
    void zeroes(Database database) {
        String claims = """
                {"iss": "https://campus.example", "sub": "4", "name": "No\\u0000or", "email": "n\\u0000@campus.example",
                 "LTIdeployment_id": "1", "LTIresource_link": {"id": "7", "title": "u\\u0000"},
                 "LTIroles": ["LEARNER", "x\\u0000"], "LTIcontext": {"id": "c5", "title": "a\\u0000b"},
                 "LTIcustom": {"module": "MODULE"}, "LTItarget_link_uri": "https://tool.example/"}""";
        byte[] json = claims.replace("LTI", Claims.LTI)
                .replace("LEARNER", Messages.LEARNER)
                .replace("MODULE", MODULE.toString())
                .getBytes(StandardCharsets.UTF_8);
        ResourceLinkMessage message =
                ResourceLinkMessage.of(JsonText.object(json).orElseThrow());
        assertEquals(Optional.empty(), message.common().context().orElseThrow().title());
        database.rolledBack(entities -> {
            World world = new World(entities);
            Registration campus = world.campus();
            Launches.OpenedLaunch opened = world.open(message, campus, NOW);
            world.fresh();
            assertTrue(opened.landing().address().contains(MODULE.toString()));
        });
    }

    private static RequestIds named(String name, UUID id) {
        return asked -> Optional.of(id).filter(sent -> asked.equals(name));
    }

    @StoreTest
    @DisplayName(
            "LTI-8 IDENTITY-20 who teaches gets a page of the link, is not enrolled, and nobody else gets that page")
    void staff(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            Registration campus = world.campus();
            ResourceLinkMessage teacher =
                    Messages.of("https://campus.example", Messages.INSTRUCTOR, Optional.of(MODULE), Optional.empty());
            Launches.OpenedLaunch opened = world.open(teacher, campus, NOW);
            assertTrue(opened.landing().address().startsWith("/lti/staff?link="));
            UUID link = UUID.fromString(opened.landing().address().substring("/lti/staff?link=".length()));
            CourseStaff teaching = new CourseStaff(world.launches);
            assertTrue(teaching.admits(opened.person(), named("link", link)));
            assertFalse(teaching.admits(opened.person(), named("id", link)), "another name is no link");
            assertFalse(teaching.admits(opened.person(), named("link", new UUID(1, 1))));
            assertFalse(teaching.admits(Samples.ANA, named("link", link)));
            // the platform takes the role away
            world.open(noor(), campus, NOW);
            world.fresh();
            assertFalse(teaching.admits(opened.person(), named("link", link)));
        });
    }

    @StoreTest
    @DisplayName("LTI-8 the same sub at another issuer is another person, the same link id at another one another link")
    void keys(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            Registration campus = world.campus();
            Registration college = world.registrations.register(
                    World.form("https://college.example"), Registration.RegistrationSource.PAGE, NOW);
            Launches.OpenedLaunch here = world.open(noor(), campus, NOW);
            ResourceLinkMessage same = Messages.noor("https://college.example", Optional.of(MODULE), Optional.empty());
            Launches.OpenedLaunch there = world.open(same, college, NOW);
            assertNotEquals(here.person(), there.person());
            assertEquals(1, world.links.routes(here.person(), TARGET).size());
            assertNotEquals(
                    world.links.routes(here.person(), TARGET).get(0).link().id(),
                    world.links.routes(there.person(), TARGET).get(0).link().id());
        });
    }

    @StoreTest
    @DisplayName("LTI-1 a link to a module that does not serve leads to the own path")
    void noModule(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            ResourceLinkMessage lost =
                    Messages.noor("https://campus.example", Optional.of(new UUID(1, 1)), Optional.empty());
            assertEquals(
                    "/path", world.open(lost, world.campus(), NOW).landing().address());
        });
    }

    @StoreTest
    @DisplayName("LTI-1 LTI-9 a launch from nobody who is registered is written down, also as the first of all")
    void fromNobody(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            var nobody = new LaunchOrigin(Optional.empty(), Optional.empty(), Optional.empty());
            String number = world.log.write(LaunchVerdict.refused(RefusalReason.EXPIRED, "unknown"), nobody, NOW);
            world.fresh();
            assertEquals(Optional.empty(), numbered(world, number).registration());
        });
    }

    @StoreTest
    @DisplayName("LTI-1 LTI-9 the record of a launch gives back its checks, and holds neither name nor address")
    void record(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            Registration campus = world.campus();
            world.open(noor(), campus, NOW);
            LaunchVerdict verdict = LaunchVerdict.refused(RefusalReason.EXPIRED, "ended\tat\nnoon");
            LaunchOrigin where = new LaunchOrigin(
                    Optional.of(campus.id()), Optional.of(campus.issuer()), Optional.of("Counselling practice"));
            String number = world.log.write(verdict, where, NOW);
            world.fresh();
            LaunchRecord record = numbered(world, number);
            assertEquals(
                    List.of(new CheckResult(
                            RefusalReason.EXPIRED.check(),
                            CheckOutcome.failed(RefusalReason.EXPIRED, "ended at noon"))),
                    record.checks());
            assertTrue(number.matches("AL-[2-9A-Z]{4}-\\d\\d"));
            assertEquals(
                    Map.of(Optional.of(RefusalReason.EXPIRED), 1L),
                    world.log.outcomes(campus.id(), NOW.minusSeconds(1), NOW));
            for (String table : List.of("lti_launch", "lti_membership", "lti_resource_link", "lti_context")) {
                String rows = entities.createNativeQuery("select * from " + table).getResultList().stream()
                        .map(row -> java.util.Arrays.deepToString((Object[]) row))
                        .toList()
                        .toString();
                assertFalse(rows.contains("Noor"), table);
                assertFalse(rows.contains("noor@"), table);
            }
            assertTrue(world.log.forgetOld(NOW.plus(java.time.Duration.ofDays(91))) > 0);
        });
    }

    @StoreTest
    @DisplayName("LTI-25 an opened launch is told with whom it brought and what to, and the record listens")
    void told(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            Registration campus = world.campus();
            List<Launched> heard = new java.util.ArrayList<>();
            world.onLaunch = launched -> {
                heard.add(launched);
                world.log.opened(launched);
            };
            Launches.OpenedLaunch opened = world.open(noor(), campus, NOW);
            assertEquals(1, heard.size());
            assertEquals(opened.person(), heard.get(0).person());
            assertEquals(Optional.of(TARGET), heard.get(0).target());
            world.fresh();
            assertEquals(Map.of(Optional.empty(), 1L), world.log.outcomes(campus.id(), NOW, NOW));
            LaunchRecord written = entities.createQuery("select l from LaunchRecord l", LaunchRecord.class)
                    .getSingleResult();
            assertEquals(Optional.of("Counselling practice"), written.contextTitle());
        });
    }

    @StoreTest
    @DisplayName("LTI-40 AUD-H7 opened launches are written down to a number a day of each platform, and open all the"
            + " same beyond it")
    void manyOpened(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            Registration campus = world.campus();
            world.onLaunch = world.log::opened;
            RateLimits limits = world.get(RateLimits.class);
            CallerAddress platform = LaunchLog.of(Optional.of(campus.id()));
            for (long i = 1; i < LaunchLog.OPENED.perCaller(); i++) {
                limits.take(LaunchLog.OPENED, platform);
            }
            for (int i = 0; i < 3; i++) {
                world.open(noor(), campus, NOW);
            }
            world.fresh();
            assertEquals(Map.of(Optional.empty(), 1L), world.log.outcomes(campus.id(), NOW, NOW));
        });
    }

    @StoreTest
    @DisplayName("LTI-24 which product a platform is, is taken over from its launches")
    void family(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            Registration campus = world.campus();
            assertEquals(Optional.empty(), campus.productFamily());
            CommonClaims claims = noor().common();
            CommonClaims moodles = new CommonClaims(
                    claims.issuer(),
                    claims.deploymentId(),
                    claims.person(),
                    claims.roles(),
                    claims.context(),
                    Optional.of("moodle"));
            world.open(new ResourceLinkMessage(moodles, "7", Optional.of(TARGET), Optional.empty()), campus, NOW);
            world.fresh();
            assertEquals(
                    Optional.of("moodle"),
                    world.registrations.find(campus.id()).orElseThrow().productFamily());
        });
    }

    @StoreTest
    @DisplayName("LTI-23 a link to a whole course enrols and leads to the own path, and asks for nothing")
    void course(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            Target course = new Target("course", Samples.COURSE.uuid());
            ResourceLinkMessage link =
                    new ResourceLinkMessage(noor().common(), "8", Optional.of(course), Optional.empty());
            Launches.OpenedLaunch opened = world.open(link, world.campus(), NOW);
            assertEquals("/path", opened.landing().address());
            List<Enrollment> enrollments = entities.createQuery(
                            "select e from Enrollment e where e.person = :person", Enrollment.class)
                    .setParameter("person", opened.person().value())
                    .getResultList();
            assertEquals(Samples.COURSE.uuid(), enrollments.get(0).course());
        });
    }
}
