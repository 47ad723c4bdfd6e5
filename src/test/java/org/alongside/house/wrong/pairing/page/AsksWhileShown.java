package org.alongside.house.wrong.pairing.page;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.identity.consent.Consents;

/** A page whose getter asks a service: it would be asked anew wherever the page names the value. */
@Named
public class AsksWhileShown {

    @Inject
    Consents consents;

    public List<Boolean> getRows() {
        return List.of(1).stream().map(one -> asked()).toList();
    }

    private boolean asked() {
        return consents.standing(null).isEmpty();
    }
}
