package org.alongside.garden;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.access.Barrier;
import org.alongside.identity.access.RequestIds;
import org.alongside.kernel.PersonId;

/** {@code GARDENER@bed}: everybody who is signed in, at the first bed alone. */
@Dependent
public class Gardeners implements Barrier {

    @Override
    public String audience() {
        return "GARDENER@bed";
    }

    @Override
    public boolean admits(PersonId person, RequestIds ids) {
        return ids.id("bed").equals(Optional.of(new UUID(0, 1)));
    }
}
