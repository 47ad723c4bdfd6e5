package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.content.CourseModule;
import org.alongside.content.Step;
import org.alongside.identity.People;
import org.alongside.identity.PlatformIdentity;
import org.alongside.identity.consent.ConsentMatter;
import org.alongside.identity.consent.Consents;
import org.alongside.identity.consent.Purpose;
import org.alongside.identity.leaving.Departure;
import org.alongside.identity.leaving.Departures;
import org.alongside.identity.leaving.ForgettingJob;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.job.Job;
import org.alongside.kernel.job.JobDue;
import org.alongside.learning.Enrollment;
import org.alongside.learning.Enrollments;
import org.alongside.learning.OwnParts;
import org.alongside.learning.Steps;
import org.alongside.pairing.Openings;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Inside the container, with the WAR as it is shipped, on PostgreSQL: what only the container's transactions can show.
 */
@ArquillianTest
class ContainerIT {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    @Inject
    People people;

    @Inject
    CourseLibrary courses;

    @Inject
    Enrollments enrollments;

    @Inject
    Steps steps;

    @Inject
    OwnParts parts;

    @Inject
    Consents consents;

    @Inject
    Openings openings;

    @Inject
    ForgettingJob forgetting;

    @Inject
    Departures departures;

    @Inject
    UserTransaction transaction;

    @Inject
    Event<JobDue> jobs;

    @Inject
    DataSource database;

    /** The WAR as it is, with this class, and a line of policy for the runner that calls it. */
    @Deployment
    static WebArchive war() throws IOException {
        String routes = Files.readString(Path.of("src/main/resources/access/runtime.properties"));
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("war")))
                .addClass(ContainerIT.class)
                .addAsResource(
                        new StringAsset(routes + "\nArquillianServletRunnerEE9 = PUBLIC | plain\n"),
                        "access/runtime.properties");
    }

    @Test
    @DisplayName("entities are woven, by EclipseLink")
    void woven() {
        boolean woven = java.util.Arrays.stream(Enrollment.class.getInterfaces())
                .anyMatch(type -> type.getName().startsWith("org.eclipse.persistence.internal.weaving"));
        assertTrue(woven, "Enrollment is woven");
    }

    @Test
    @DisplayName("LEARNING a module is complete with its last own step, and in that transaction only")
    void completionIsOneTransaction() throws Exception {
        PersonId mika = arrived("mika");
        Course course = courses.courses().get(0);
        CourseModule module = course.modules().get(0);
        enrollments.enroll(mika, course.uuid(), MONDAY);
        UUID last = module.steps().get(module.steps().size() - 1).uuid();
        module.steps().stream()
                .map(Step::uuid)
                .filter(step -> !step.equals(last))
                .forEach(step -> steps.finish(mika, step, MONDAY));
        assertFalse(parts.completedAt(mika, module.uuid()).isPresent(), "not before the last step");

        transaction.begin();
        steps.finish(mika, last, MONDAY);
        transaction.rollback();
        assertFalse(parts.completedAt(mika, module.uuid()).isPresent(), "what is rolled back was never complete");

        steps.finish(mika, last, MONDAY);
        assertEquals(Optional.of(MONDAY), parts.completedAt(mika, module.uuid()));
    }

    @Test
    @DisplayName(
            "RUNTIME-12 a job is woken in the transaction in which something came for it, and only if it is committed")
    void wokenInOneTransaction() throws Exception {
        Instant farOff = Instant.parse("2100-01-01T00:00:00Z");
        transaction.begin();
        jobs.fire(new JobDue("lti.housekeeping", farOff));
        transaction.rollback();
        assertEquals(0, wakings(), "what is rolled back wakes nobody");

        transaction.begin();
        jobs.fire(new JobDue("lti.housekeeping", farOff));
        transaction.commit();
        assertEquals(1, wakings());
    }

    @Test
    @DisplayName("RUNTIME-9 every room's job is found by its type, and has a clock of its own")
    void clocks() throws Exception {
        assertTrue(count("task_instance = 'clock'") >= 5);
        assertEquals(1, count("task_name = 'pairing.openings'"));
    }

    @Test
    @DisplayName(
            "FR-D1 what the database refuses at the commit reaches whoever called the service, and nothing is left")
    void refusedAtTheCommit() throws Exception {
        ConsentMatter nobodys = new ConsentMatter(new PersonId(UUID.randomUUID()), Purpose.RESPONSES, "commit");
        change(
                "alter table identity_consent alter constraint identity_consent_person_fkey deferrable initially deferred");
        try {
            transaction.begin();
            consents.refuse(nobodys, Languages.FIRST, MONDAY);
            Exception refused =
                    assertThrows(Exception.class, transaction::commit, "it is refused at the commit, not before");
            assertTrue(
                    refused instanceof RollbackException || refused instanceof HeuristicMixedException,
                    () -> "the container says that nothing was committed: " + refused);
            assertThrows(RuntimeException.class, () -> consents.refuse(nobodys, Languages.FIRST, MONDAY));
        } finally {
            change("alter table identity_consent alter constraint identity_consent_person_fkey not deferrable");
        }
        assertEquals(0, count("identity_consent", "subject = 'commit'"));
    }

    @Test
    @DisplayName("FR-D2 an insert that fails takes its own transaction with it, and the next one finds nothing of it")
    void failedInsert() throws Exception {
        PersonId noor = arrived("noor");
        ConsentMatter nobodys = new ConsentMatter(new PersonId(UUID.randomUUID()), Purpose.RESPONSES, "insert");
        ConsentMatter hers = new ConsentMatter(noor, Purpose.RESPONSES, "insert");
        transaction.begin();
        consents.refuse(hers, Languages.FIRST, MONDAY);
        assertThrows(RuntimeException.class, () -> consents.refuse(nobodys, Languages.FIRST, MONDAY));
        assertEquals(Status.STATUS_MARKED_ROLLBACK, transaction.getStatus(), "nothing half-done can be committed");
        transaction.rollback();
        assertEquals(0, count("identity_consent", "subject = 'insert'"));
        consents.refuse(hers, Languages.FIRST, MONDAY);
        assertEquals(1, count("identity_consent", "subject = 'insert'"));

        UUID course = courses.courses().get(0).uuid();
        transaction.begin();
        enrollments.enroll(noor, course, MONDAY);
        enrollments.enroll(noor, course, MONDAY);
        consents.give(hers, Languages.FIRST, MONDAY.plusSeconds(1));
        transaction.commit();
        assertEquals(2, count("identity_consent", "subject = 'insert'"), "a row that is there already spoils nothing");
    }

    @Test
    @DisplayName(
            "FR-D4 what begins transactions of its own refuses to run within one, so it waits for no lock of its caller")
    void noOuterTransaction() throws Exception {
        for (Job job : List.of(openings, forgetting)) {
            String name = job.name(); // asked of the bean outside, where it may be asked
            transaction.begin();
            assertThrows(TransactionalException.class, () -> job.run(MONDAY), name);
            transaction.rollback();
            assertEquals(Optional.empty(), job.run(MONDAY), name);
        }
    }

    @Test
    @DisplayName("FR-D5 a batch that clears the persistence context loses nothing that was changed beside it")
    void clearedInABatch() throws Exception {
        PersonId sam = arrived("sam");
        PersonId lena = arrived("lena");
        PersonId tomas = arrived("tomas");
        transaction.begin();
        people.welcome(sam, "Sam before", MONDAY);
        people.isAdult(lena);
        departures.ask(tomas, MONDAY);
        people.welcome(lena, "Lena after", MONDAY);
        transaction.commit();
        assertEquals(2, count("identity_person", "chosen_name in ('Sam before', 'Lena after')"));
        assertEquals(Optional.of(MONDAY.plus(Departure.WAIT)), departures.of(tomas));
    }

    @Test
    @DisplayName("IDENTITY-19 FR-D2 an account that cannot be forgotten keeps no other from it, and the job says so")
    void forgottenEach() throws Exception {
        PersonId held = arrived("held");
        PersonId mika = arrived("leaving");
        departures.ask(held, MONDAY);
        departures.ask(mika, MONDAY.plusSeconds(1));
        change("create table held_back (person uuid references identity_person (id))");
        change("insert into held_back values ('" + held + "')");
        Instant then = MONDAY.plus(Departure.WAIT).plusSeconds(60);
        try {
            assertThrows(IllegalStateException.class, () -> forgetting.run(then));
            assertEquals(0, count("identity_person", "id = '" + mika + "'"));
            assertEquals(1, count("identity_person", "id = '" + held + "'"));
            assertEquals(1, count("identity_departure", "person = '" + held + "'"), "all of it or nothing");
        } finally {
            change("drop table held_back");
        }
        forgetting.run(then);
        assertEquals(0, count("identity_person", "id = '" + held + "'"));
    }

    private PersonId arrived(String subject) {
        return people.recognise(
                new PlatformIdentity(
                        "https://lms.example", subject, Optional.empty(), Optional.empty(), Languages.FIRST),
                MONDAY);
    }

    private void change(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }

    private int wakings() throws SQLException {
        return count("task_name = 'runtime.wake' and task_instance like 'lti.housekeeping/%'");
    }

    private int count(String where) throws SQLException {
        return count("runtime_task", where);
    }

    private int count(String table, String where) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table + " where " + where)) {
            row.next();
            return row.getInt(1);
        }
    }
}
