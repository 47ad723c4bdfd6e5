package org.alongside.identity.security;

import org.alongside.identity.limit.CallerAddress;
import org.alongside.kernel.PersonId;

/** Who wants something hashed, and where they stand in line. */
public record HashingTurn(HashingPool pool, CallerAddress caller) {

    static HashingTurn pin(PersonId person) {
        return new HashingTurn(HashingPool.PIN, CallerAddress.of(person));
    }
}
