package org.alongside.house.wrong.identity;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** A wrong class: each call makes beans that stay as long as this one. */
class LooksAtEachCall {

    private final Instance<Runnable> all;

    @Inject
    LooksAtEachCall(@Any Instance<Runnable> all) {
        this.all = all;
    }

    void run() {
        all.forEach(Runnable::run);
    }
}
