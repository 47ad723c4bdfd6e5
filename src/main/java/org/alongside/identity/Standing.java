package org.alongside.identity;

import java.time.ZoneId;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/** What the door knows of a signed-in person, read anew for every request. */
public record Standing(PersonId person, UUID device, String chosenName, ZoneId zone, boolean administrator) {

    /** Without the name: this may land in a log. */
    @Override
    public String toString() {
        return "Standing[" + person + "]";
    }
}
