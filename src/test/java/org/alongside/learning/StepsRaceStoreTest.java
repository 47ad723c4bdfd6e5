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
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
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
