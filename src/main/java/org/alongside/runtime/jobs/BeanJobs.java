package org.alongside.runtime.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.kernel.job.Cadence;
import org.alongside.kernel.job.Job;

/** Finds every room's jobs by their type. A bean is made for each run and let go of after it. */
@Dependent
class BeanJobs {

    private final Instance<Job> beans;

    @Inject
    BeanJobs(@Any Instance<Job> beans) {
        this.beans = beans;
    }

    /** The jobs of all rooms. */
    List<Job> all() {
        return beans.handlesStream().map(this::job).toList();
    }

    private Job job(Instance.Handle<Job> found) {
        try {
            Class<? extends Job> type = found.getBean().getBeanClass().asSubclass(Job.class);
            return new BeanJob(found.get().name(), found.get().cadence(), beans.select(type));
        } finally {
            found.destroy();
        }
    }

    private record BeanJob(String name, Cadence cadence, Instance<? extends Job> bean) implements Job {

        @Override
        public Optional<Instant> run(Instant now) {
            Instance.Handle<? extends Job> handle = bean.getHandle();
            try {
                return handle.get().run(now);
            } finally {
                handle.destroy();
            }
        }
    }
}
