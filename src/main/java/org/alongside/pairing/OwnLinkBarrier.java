package org.alongside.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.alongside.identity.table.RowBarrier;
import org.alongside.kernel.PersonId;

/**
 * Whoever has a link of their own sees no rows of learners on any page of staff: in a small course the one row of a day
 * is their partner's. It does not matter whose rows they are, because to leave out one couple's would point at it.
 */
@Dependent
public class OwnLinkBarrier implements RowBarrier {

    private final Links links;

    @Inject
    public OwnLinkBarrier(Links links) {
        this.links = links;
    }

    @Override
    public boolean keepsFrom(PersonId staff) {
        return !links.of(staff).isEmpty();
    }
}
