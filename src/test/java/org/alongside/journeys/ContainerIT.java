package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
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
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.content.CourseModule;
import org.alongside.content.Step;
import org.alongside.identity.People;
import org.alongside.identity.PlatformIdentity;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.job.JobDue;
import org.alongside.learning.Enrollment;
import org.alongside.learning.Enrollments;
import org.alongside.learning.OwnParts;
import org.alongside.learning.Steps;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Inside the container, with the WAR as it is shipped: what only the container can show. */
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
        PersonId mika = people.recognise(
                new PlatformIdentity("https://lms.example", "mika", Optional.empty(), Optional.empty()), MONDAY);
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

    private int wakings() throws SQLException {
        return count("task_name = 'runtime.wake' and task_instance like 'lti.housekeeping/%'");
    }

    private int count(String where) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from runtime_task where " + where)) {
            row.next();
            return row.getInt(1);
        }
    }
}
