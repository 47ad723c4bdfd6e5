package org.alongside.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.alongside.kernel.PersonId;

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
