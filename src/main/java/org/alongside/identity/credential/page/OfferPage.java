package org.alongside.identity.credential.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.identity.access.LocalPath;
import org.alongside.identity.visit.Visit;

/**
 * {@code /identity/offer}: with the first PIN everybody is offered a credential of their own, in the same words, and
 * may leave it for later.
 */
@Named
@RequestScoped
public class OfferPage {

    @Inject
    Visit visit;

    public void act() {
        // it says the same to everybody
    }

    public String getNext() {
        return LocalPath.of(visit.text("next"), "/path");
    }
}
