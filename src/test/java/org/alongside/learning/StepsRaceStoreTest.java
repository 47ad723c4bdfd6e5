package org.alongside.learning;

import static org.alongside.learning.OwnPath.days;
import static org.alongside.learning.Samples.COURSE;
import static org.alongside.learning.Samples.HOUR;
import static org.alongside.learning.Samples.PAPER;
import static org.alongside.learning.Samples.READING;
import static org.alongside.learning.Samples.STAYING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.alongside.content.Step;
import org.alongside.kernel.Draft;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.TestHouse;
import org.junit.jupiter.api.DisplayName;

class StepsRaceStoreTest {

    private static final long LET_IT_TRY_MS = 400;

    @StoreTest
    @DisplayName("LEARNING-2 the last two steps finished at once in two tabs complete the own part once")
    void twoTabs(Database database) throws ExecutionException, InterruptedException {
        PersonId noor = Samples.person("Noor at two tabs");
        database.committed(entities -> {
            OwnPath path = new OwnPath(entities);
            path.enroll(noor);
            path.steps.finish(noor, READING.uuid(), days(1));
            return null;
        });
        CompletableFuture<?>[] second = new CompletableFuture<?>[1];
        List<OwnPartCompleted> first = database.committed(entities -> {
            OwnPath path = new OwnPath(entities);
            path.steps.finish(noor, STAYING.uuid(), days(2));
            second[0] = CompletableFuture.supplyAsync(() -> finish(database, noor, PAPER));
            letItTry(second[0]);
            return path.heard.fired();
        });
        assertEquals(List.of(), first);
        assertEquals(List.of(new OwnPartCompleted(noor, HOUR.uuid(), days(3))), second[0].get());
        int done = database.committed(entities ->
                new OwnPath(entities).steps.done(noor, COURSE.uuid()).size());
        assertEquals(3, done);
    }

    @StoreTest
    @DisplayName("AUD-L11 LEARNING-20 a course taken up in two tabs at once is taken up once, and neither tab fails")
    void enrolledAtOnce(Database database) throws ExecutionException, InterruptedException {
        PersonId noor = Samples.person("Noor begins in two tabs");
        CompletableFuture<?>[] second = new CompletableFuture<?>[1];
        Object first = database.committed(entities -> {
            Object begun = new OwnPath(entities).enrollments.enroll(noor, COURSE.uuid(), days(1));
            second[0] = CompletableFuture.supplyAsync(() -> database.committed(other -> new OwnPath(other)
                    .enrollments
                    .enroll(noor, COURSE.uuid(), days(2))
                    .enrolledAt()));
            letItTry(second[0]);
            return begun;
        });
        assertEquals(days(1), second[0].get());
        assertEquals(days(1), ((Enrollment) first).enrolledAt());
    }

    @StoreTest
    @DisplayName(
            "AUD-L11 LEARNING-21 the first words of two tabs at once: one is kept, and the other is told what stands")
    void firstWordsAtOnce(Database database) throws ExecutionException, InterruptedException {
        PersonId noor = Samples.person("Noor writes in two tabs");
        PartPlace place = new PartPlace(READING.uuid(), "words");
        CompletableFuture<?>[] second = new CompletableFuture<?>[1];
        database.committed(entities -> {
            Journal journal = TestHouse.over(entities).get(Journal.class);
            Journal.JournalOutcome kept = journal.keep(noor, place, new Draft("mine", 0, 1, "one tab"), days(1));
            second[0] = CompletableFuture.supplyAsync(() -> database.committed(other -> TestHouse.over(other)
                    .get(Journal.class)
                    .keep(noor, place, new Draft("other", 0, 1, "another tab"), days(1))));
            letItTry(second[0]);
            return kept.kept();
        });
        Journal.JournalOutcome outcome = (Journal.JournalOutcome) second[0].get();
        assertEquals(false, outcome.kept());
        assertEquals("mine", outcome.stands().orElseThrow().words());
    }

    private static List<OwnPartCompleted> finish(Database database, PersonId person, Step step) {
        return database.committed(entities -> {
            OwnPath path = new OwnPath(entities);
            path.steps.finish(person, step.uuid(), days(3));
            return path.heard.fired();
        });
    }

    /** The other tab has to wait for this one; were it not held up, it would be through long before this ends. */
    private static void letItTry(CompletableFuture<?> other) {
        try {
            other.get(LET_IT_TRY_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException heldUp) {
            return;
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
