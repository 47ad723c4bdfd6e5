package org.alongside.house.wrong.pairing.page;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.access.NotHere;

/** A page that checks by itself who may see it: its policy line then says less than is true. */
@Named
public class AsksForARole {

    @Inject
    SignedInPerson person;

    public void act() {
        if (!person.isAdministrator()) {
            throw new NotHere();
        }
    }
}
