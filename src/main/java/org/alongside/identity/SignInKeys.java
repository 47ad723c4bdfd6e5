package org.alongside.identity;

import java.util.List;
import java.util.stream.Stream;

/**
 * The keys of one address and password.
 *
 * @param current by today's parameters
 * @param older by each generation of parameters of which accounts are still here; empty as a rule
 */
public record SignInKeys(SignInKey current, List<SignInKey> older) {

    public SignInKeys {
        older = List.copyOf(older);
    }

    List<String> values() {
        return Stream.concat(Stream.of(current), older.stream())
                .map(SignInKey::value)
                .toList();
    }
}
