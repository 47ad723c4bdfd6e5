package org.alongside.house.wrong.pairing;

import java.util.Optional;

/** A wrong class: a value or a reason, and nothing says which. */
record RefusalInABag(Optional<String> code, Optional<MadeUpRefusal> refusal) {

    /** Why there is no code. */
    enum MadeUpRefusal {
        NOT_NOW
    }
}
