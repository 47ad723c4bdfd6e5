package org.alongside.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.alongside.vault.Vault;

/** The one way from a code to what lies in the database. */
@Dependent
public class InvitationCodes {

    private final Vault vault;

    @Inject
    public InvitationCodes(Vault vault) {
        this.vault = vault;
    }

    /** 64 hexadecimal digits; the same work for any text. */
    String hash(String letters) {
        return vault.deriveHex("pairing.code", letters);
    }
}
