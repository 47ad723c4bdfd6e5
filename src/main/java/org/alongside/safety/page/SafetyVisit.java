package org.alongside.safety.page;

import jakarta.enterprise.context.RequestScoped;
import org.alongside.identity.visit.Visit;

/** A visit to one of this room's pages. */
@RequestScoped
public class SafetyVisit extends Visit {

    public SafetyVisit() {
        super("safety");
    }
}
