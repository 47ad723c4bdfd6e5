package org.alongside.identity.access;

import java.util.UUID;

/**
 * Says for a room that brings people in whether the way by which a session came still stands. The door finds such beans
 * by their type and asks in every request of a session that came so; where it does not stand, the session ends before
 * anything is answered.
 */
public interface OriginStanding {

    /** @param origin the room's own id of the way in, as it was given to the session */
    boolean stands(UUID origin);
}
