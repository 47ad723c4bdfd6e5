package org.alongside.house.wrong.identity;

import jakarta.transaction.Transactional;

/** A service that believes it begins a transaction for each, and has one for all. */
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class CallsItselfAnew {

    public void all() {
        one();
    }

    public void one() {}
}
