package org.alongside.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.alongside.kernel.PersonId;
import org.alongside.vault.seal.KeyRow;
import org.alongside.vault.seal.Owner;

/** Makes a person's key where there is none: for those who otherwise read it as a {@link KeyRow}. */
@Dependent
@Transactional
public class FirstKey {

    private final Vault vault;

    @Inject
    public FirstKey(Vault vault) {
        this.vault = vault;
    }

    public void make(PersonId person) {
        vault.begin(Owner.of(person));
    }
}
