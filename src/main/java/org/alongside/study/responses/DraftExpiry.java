package org.alongside.study.responses;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.alongside.kernel.job.Cadence;
import org.alongside.kernel.job.Job;

/** The job that lets go of drafts that nobody kept within a day. */
@Dependent
public class DraftExpiry implements Job {

    private final ResponseImports imports;

    @Inject
    public DraftExpiry(ResponseImports imports) {
        this.imports = imports;
    }

    @Override
    public String name() {
        return "study.drafts";
    }

    @Override
    public Cadence cadence() {
        return Cadence.onTheHour();
    }

    @Override
    public Optional<Instant> run(Instant now) {
        imports.dropOld(now);
        return Optional.empty();
    }
}
