package org.alongside.pairing.page;

import jakarta.enterprise.context.RequestScoped;
import org.alongside.identity.visit.Visit;

/** A visit to one of this room's pages. */
@RequestScoped
public class PairingVisit extends Visit {

    public PairingVisit() {
        super("pairing");
    }
}
