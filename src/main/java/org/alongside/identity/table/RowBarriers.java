package org.alongside.identity.table;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.alongside.kernel.PersonId;

/** All rooms' {@link RowBarrier}s: one that says no is enough. */
@Dependent
public class RowBarriers {

    private final List<RowBarrier> barriers;

    @Inject
    public RowBarriers(@Any Instance<RowBarrier> barriers) {
        this(barriers.stream().toList());
    }

    public RowBarriers(List<RowBarrier> barriers) {
        this.barriers = List.copyOf(barriers);
    }

    /** Whether this person sees no rows of learners. */
    public boolean keepFrom(PersonId staff) {
        return barriers.stream().anyMatch(barrier -> barrier.keepsFrom(staff));
    }
}
