package org.alongside.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.kernel.job.StartUpTask;

/** Does what the rooms want done once, when the database is there: each room's tasks are found by their type. */
@ApplicationScoped
public class StartUpTasks {

    private final StartSteps inOrder;

    @Inject
    public StartUpTasks(@Any Instance<StartUpTask> tasks, InstantSource clock) {
        this(tasks.stream(), clock);
    }

    StartUpTasks(Stream<StartUpTask> tasks, InstantSource clock) {
        this.inOrder = new StartSteps(tasks.sorted(Comparator.comparing(StartUpTask::stage))
                .<Runnable>map(task -> () -> task.atStart(clock.instant()))
                .toList());
    }

    protected StartUpTasks() {
        inOrder = new StartSteps(List.of());
    }

    /** Does what is not done yet. @throws RuntimeException of the task that fails */
    void goOn() {
        inOrder.goOn();
    }
}
