package org.alongside.lti.grades;

import static org.alongside.lti.World.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.content.CourseModule;
import org.alongside.content.Step;
import org.alongside.identity.consent.ConsentGiven;
import org.alongside.identity.consent.Purpose;
import org.alongside.identity.log.OwnLog;
import org.alongside.identity.log.OwnLogKind;
import org.alongside.learning.OwnPartCompleted;
import org.alongside.learning.Samples;
import org.alongside.lti.Messages;
import org.alongside.lti.World;
import org.alongside.lti.link.PassbackStatus;
import org.alongside.lti.message.AgsClaim;
import org.alongside.lti.service.FakePlatform;
import org.alongside.support.Database;
import org.alongside.support.StatementCount;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

/** What goes into the outbox, and why something does not. */
class GradeOutboxStoreTest {

    private static void with(Database database, Consumer<Gradebook> story) {
        with(database, Samples.LIBRARY, story);
    }

    private static void with(Database database, CourseLibrary courses, Consumer<Gradebook> story) {
        try (FakePlatform platform = new FakePlatform()) {
            database.rolledBack(entities -> story.accept(new Gradebook(new World(entities, courses), platform)));
        }
    }

    @StoreTest
    @DisplayName("Q-S8 IDENTITY-100 whose rows staff see on the page of grades reads it in their own log")
    void looked(Database database) {
        with(database, book -> {
            book.launches(book.column()).saysYes().finishes();
            OwnLog log = book.world.get(OwnLog.class);
            assertEquals(0, staff(log, book));
            assertEquals(1, book.outbox.shown(Gradebook.ALL, NOW).size());
            assertEquals(1, staff(log, book));
        });
    }

    private static long staff(OwnLog log, Gradebook book) {
        return log.of(book.noor, NOW).stream()
                .filter(line -> line.kind() == OwnLogKind.STAFF)
                .count();
    }

    @StoreTest
    @DisplayName("LTI-13 INV-50 finished, allowed and with a column: one row, in the transaction that finished")
    void row(Database database) {
        with(database, book -> {
            book.launches(book.column()).saysYes().finishes();
            assertEquals(PassbackStatus.WAITING, book.status());
            book.launches(book.column());
            assertEquals(1, book.outbox.page(Gradebook.ALL).size(), "repeating is harmless");
        });
    }

    @StoreTest
    @DisplayName(
            "LTI-13 LTI-15 INV-50 without a yes nothing at all is written, asked or refused, and a later yes is enough")
    void consent(Database database) {
        with(database, book -> {
            book.launches(book.column()).finishes();
            assertTrue(book.isEmpty());
            assertEquals(List.of(PassbackStatus.NO_CONSENT), book.reasons());
            book.saysNo().launches(book.column());
            assertTrue(book.isEmpty());
            book.saysYes();
            book.completions.allowed(new ConsentGiven(book.noor, Purpose.OWN_COMPLETION, book.subject(), NOW));
            assertEquals(PassbackStatus.WAITING, book.status());
        });
    }

    @StoreTest
    @DisplayName("LTI-13 INV-50 a module whose author asks for nothing sends nothing, whatever the person allows")
    void authorAsksForNothing(Database database) {
        with(database, silent(), book -> {
            book.launches(book.column()).saysYes().finishes();
            assertTrue(book.isEmpty());
            assertEquals(List.of(PassbackStatus.TARGET_SENDS_NOTHING), book.reasons());
        });
    }

    @StoreTest
    @DisplayName("LTI-15 each obstacle has its name")
    void obstacles(Database database) {
        with(database, book -> {
            book.completions.finished(new OwnPartCompleted(Samples.RASHID, Samples.HOUR.uuid(), NOW));
            assertEquals(List.of(PassbackStatus.NOT_LAUNCHED), book.reasons());
            book.launches(book.column()).saysYes();
            book.completions.allowed(new ConsentGiven(book.noor, Purpose.OWN_COMPLETION, book.subject(), NOW));
            assertEquals(List.of(PassbackStatus.NOT_COMPLETED, PassbackStatus.NOT_LAUNCHED), book.reasons());
        });
        assertEquals(PassbackStatus.NO_LINE_ITEM, standing(database, Optional.empty()));
        AgsClaim noScope = new AgsClaim(Optional.of("https://lms.example/1"), Optional.empty(), Set.of());
        assertEquals(PassbackStatus.NO_SCOPE_GRANTED, standing(database, Optional.of(noScope)));
    }

    private static PassbackStatus standing(Database database, Optional<AgsClaim> ags) {
        PassbackStatus[] found = new PassbackStatus[1];
        with(
                database,
                book -> found[0] = book.launches(ags).saysYes().finishes().status());
        return found[0];
    }

    @StoreTest
    @DisplayName("LTI-15 who teaches or only tries things out has no grade")
    void notALearner(Database database) {
        with(database, book -> {
            book.launches(book.column()).saysYes();
            book.launches(Messages.INSTRUCTOR, book.column()).finishes();
            assertEquals(PassbackStatus.NOT_A_LEARNER, book.status());
        });
    }

    @StoreTest
    @DisplayName("LTI-13 from the last button of a module to the row in the outbox it takes twelve statements at most")
    void statements(Database database) {
        StatementCount count = StatementCount.on(database);
        try (FakePlatform platform = new FakePlatform()) {
            count.rolledBack(entities -> {
                Gradebook book = new Gradebook(new World(entities), platform);
                book.launches(book.column()).saysYes();
                List<Step> steps = Samples.HOUR.steps();
                Step last = steps.get(steps.size() - 1);
                steps.stream().filter(step -> step != last).forEach(book::finishes);
                book.world.fresh();
                List<String> asked = count.during(entities, () -> book.finishes(last));
                assertEquals(PassbackStatus.WAITING, book.row().status());
                assertTrue(asked.size() <= 12, () -> String.join("\n", asked));
            });
        }
    }

    @StoreTest
    @DisplayName("LTI-13 a column that a later launch brings is enough")
    void laterColumn(Database database) {
        with(database, book -> {
            book.launches(Optional.empty()).saysYes().finishes();
            assertEquals(PassbackStatus.NO_LINE_ITEM, book.status());
            book.launches(book.column());
            assertEquals(PassbackStatus.WAITING, book.status());
        });
    }

    private static CourseLibrary silent() {
        CourseModule hour = Samples.HOUR;
        CourseModule quiet = new CourseModule(
                hour.uuid(),
                hour.slug(),
                hour.title(),
                hour.aim(),
                false,
                hour.steps(),
                hour.jointSteps(),
                hour.jointLine());
        Course course = Samples.COURSE;
        return new CourseLibrary(List.of(new Course(
                course.uuid(),
                course.slug(),
                course.version(),
                course.order(),
                course.languages(),
                course.title(),
                course.summary(),
                course.entries(),
                course.placement(),
                List.of(quiet))));
    }
}
