package org.alongside.house.wrong.identity;

import jakarta.transaction.Transactional;

/** A service of which one method believes that it begins a transaction when the other calls it. */
public class CallsItself {

    public void all() {
        one();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void one() {}
}
