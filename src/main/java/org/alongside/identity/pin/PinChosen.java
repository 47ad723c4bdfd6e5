package org.alongside.identity.pin;

import org.alongside.kernel.PersonId;

/**
 * Somebody chose a PIN where there was none: from now on private pages open to them. A room makes the rows now that
 * are there for everybody, so that a later one does not tell by its being there that somebody had a reason for it.
 */
public record PinChosen(PersonId person) {}
