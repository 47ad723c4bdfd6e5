package org.alongside.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.pairing.policy.OpeningMoments;
import org.alongside.vault.Vault;

/** Draws the opening moments of a link, by a hash that only the holder of the key file can compute. */
@Dependent
public class LinkMoments {

    private static final String PURPOSE = "pairing.opening-moments";

    private final Vault vault;

    @Inject
    public LinkMoments(Vault vault) {
        this.vault = vault;
    }

    OpeningMoments of(UUID link) {
        return OpeningMoments.of(link, input -> vault.derive(PURPOSE, input));
    }
}
