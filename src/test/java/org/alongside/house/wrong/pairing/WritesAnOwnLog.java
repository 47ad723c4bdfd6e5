package org.alongside.house.wrong.pairing;

import java.time.Instant;
import org.alongside.identity.log.OwnLog;
import org.alongside.identity.log.OwnLogKind;
import org.alongside.kernel.PersonId;

/** A wrong class: a room of two writes into somebody's own log, where their partner makes them open it. */
record WritesAnOwnLog(OwnLog log) {

    void ended(PersonId partner, Instant now) {
        log.write(partner, OwnLogKind.STAFF, now);
    }
}
