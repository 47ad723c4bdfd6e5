package org.alongside.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.alongside.kernel.job.StartUpTask;

/** Does what the rooms want done once, when the database is there: each room's tasks are found by their type. */
@ApplicationScoped
public class StartUpTasks {

    @Inject
    @Any
    Instance<StartUpTask> tasks;

    @Inject
    InstantSource clock;

    void begin(@Observes StartUp.DatabaseReady ready) {
        List<? extends Instance.Handle<StartUpTask>> inOrder = tasks.handlesStream()
                .sorted(Comparator.comparing(handle -> handle.get().stage()))
                .toList();
        for (Instance.Handle<StartUpTask> task : inOrder) {
            try {
                task.get().atStart(clock.instant());
            } finally {
                task.destroy();
            }
        }
    }
}
