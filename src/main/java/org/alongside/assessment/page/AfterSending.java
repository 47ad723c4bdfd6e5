package org.alongside.assessment.page;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.assessment.WayBack;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;

/** Where a person goes once their answers are sent: to whoever wants them back, else to the answers' own page. */
@Dependent
public class AfterSending {

    private final List<WayBack> ways;

    @Inject
    public AfterSending(@Any Instance<WayBack> ways) {
        this(ways.stream().toList());
    }

    AfterSending(List<WayBack> ways) {
        this.ways = List.copyOf(ways);
    }

    /** Right after the answers were sent. */
    String next(PersonId person, Slug instrument, UUID attempt) {
        return first(way -> way.afterSending(person, instrument)).orElseGet(() -> read(instrument, attempt));
    }

    /** Where sent answers are read. */
    String read(Slug instrument, UUID attempt) {
        return first(way -> way.toRead(instrument)).orElse("/assessment/result?attempt=" + attempt);
    }

    private Optional<String> first(Function<WayBack, Optional<String>> asked) {
        return ways.stream().flatMap(way -> asked.apply(way).stream()).findFirst();
    }
}
