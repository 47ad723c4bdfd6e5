package org.alongside.identity.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.alongside.identity.access.Door.CallerState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DoorTest {

    private static final CallerState ARRIVED = new CallerState(true, false, false, false);
    private static final CallerState WELCOMED = new CallerState(true, true, false, false);
    private static final CallerState OPEN = new CallerState(true, true, true, false);
    private static final CallerState ADMINISTRATOR = new CallerState(true, false, false, true);

    @Test
    @DisplayName("IDENTITY-1 everybody reaches a public route, help above all")
    void anyone() {
        for (CallerState caller : new CallerState[] {CallerState.NOBODY, ARRIVED, WELCOMED, OPEN, ADMINISTRATOR}) {
            assertEquals(Door.PASS, Door.of(Access.PUBLIC, caller));
        }
    }

    @Test
    @DisplayName("IDENTITY-1 a signed-in route asks first who, then for the welcome")
    void signedIn() {
        assertEquals(Door.SIGN_IN, Door.of(Access.SIGNED_IN, CallerState.NOBODY));
        assertEquals(Door.WELCOME, Door.of(Access.SIGNED_IN, ARRIVED));
        assertEquals(Door.PASS, Door.of(Access.SIGNED_IN, WELCOMED));
    }

    @Test
    @DisplayName("IDENTITY-1 Q-S14 a private route opens only with the PIN, whoever is signed in")
    void privately() {
        assertEquals(Door.SIGN_IN, Door.of(Access.PRIVATE, CallerState.NOBODY));
        assertEquals(Door.WELCOME, Door.of(Access.PRIVATE, ARRIVED));
        assertEquals(Door.PIN, Door.of(Access.PRIVATE, WELCOMED));
        assertEquals(Door.PASS, Door.of(Access.PRIVATE, OPEN));
        assertEquals(Door.PIN, Door.of(Access.PRIVATE, new CallerState(true, true, false, true)));
    }

    @Test
    @DisplayName("IDENTITY-1 for everybody but an administrator an administrator's route does not exist")
    void administrator() {
        assertEquals(Door.NOT_HERE, Door.of(Access.ADMIN, OPEN));
        assertEquals(Door.NOT_HERE, Door.of(Access.ADMIN, ARRIVED));
        assertEquals(Door.PASS, Door.of(Access.ADMIN, ADMINISTRATOR));
        assertEquals(Door.SIGN_IN, Door.of(Access.ADMIN, CallerState.NOBODY));
    }
}
