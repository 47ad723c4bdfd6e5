package org.alongside.house.wrong.kernel;

import org.alongside.house.wrong.identity.EntityWithSetter;
import org.alongside.vault.random.Randomness;

/** A low room that reaches up, and closes a circle with another room. */
public class ImportsAnUpperRoom {

    Randomness above;
    EntityWithSetter circle;
}
