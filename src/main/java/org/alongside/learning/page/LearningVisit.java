package org.alongside.learning.page;

import jakarta.enterprise.context.RequestScoped;
import org.alongside.identity.visit.Visit;

/** A visit to one of this room's pages. */
@RequestScoped
public class LearningVisit extends Visit {

    public LearningVisit() {
        super("learning");
    }
}
