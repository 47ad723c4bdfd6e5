package org.alongside.house.wrong.identity;

import jakarta.transaction.Transactional;

/** A service that holds a row and has another one change it. */
@Transactional
public class BeginsANewOneWithin {

    CallsItselfAnew other;

    void both() {
        other.one();
    }
}
