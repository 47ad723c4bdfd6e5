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

    private final List<StartUpTask> inOrder;
    private final InstantSource clock;

    @Inject
    public StartUpTasks(@Any Instance<StartUpTask> tasks, InstantSource clock) {
        this.inOrder =
                tasks.stream().sorted(Comparator.comparing(StartUpTask::stage)).toList();
        this.clock = clock;
    }

    protected StartUpTasks() {
        inOrder = List.of();
        clock = null;
    }

    void begin(@Observes StartUp.DatabaseReady ready) {
        inOrder.forEach(task -> task.atStart(clock.instant()));
    }
}
