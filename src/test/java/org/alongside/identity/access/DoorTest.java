package org.alongside.identity.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alongside.identity.access.Door.CallerState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DoorTest {

    private static final CallerState ARRIVED = new CallerState(true, false, false, AdminKeys.NOBODYS, false);
    private static final CallerState WELCOMED = new CallerState(true, true, false, AdminKeys.NOBODYS, false);
    private static final CallerState OPEN = new CallerState(true, true, true, AdminKeys.NOBODYS, false);
    private static final CallerState ADMINISTRATOR = new CallerState(true, false, false, AdminKeys.FRESH, false);

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
        assertEquals(Door.PIN, Door.of(Access.PRIVATE, new CallerState(true, true, false, AdminKeys.FRESH, false)));
    }

    @Test
    @DisplayName("IDENTITY-1 for everybody but an administrator an administrator's route does not exist")
    void administrator() {
        assertEquals(Door.NOT_HERE, Door.of(Access.ADMIN, OPEN));
        assertEquals(Door.NOT_HERE, Door.of(Access.ADMIN, ARRIVED));
        assertEquals(Door.PASS, Door.of(Access.ADMIN, ADMINISTRATOR));
        assertEquals(Door.SIGN_IN, Door.of(Access.ADMIN, CallerState.NOBODY));
    }

    @Test
    @DisplayName(
            "AUD-M19 IDENTITY-54 a password alone opens nothing for an administrator: two passkeys are asked for, one of"
                    + " them shown since this sign-in, and for what changes something in the last quarter of an hour")
    void keys() {
        Map<AdminKeys, List<Door>> answers = new EnumMap<>(AdminKeys.class);
        answers.put(AdminKeys.NOBODYS, List.of(Door.NOT_HERE, Door.NOT_HERE, Door.NOT_HERE, Door.NOT_HERE));
        answers.put(AdminKeys.NONE, List.of(Door.ADD_KEYS, Door.ADD_KEYS, Door.PASS, Door.PASS));
        answers.put(AdminKeys.ONE_FRESH, List.of(Door.ADD_KEYS, Door.ADD_KEYS, Door.PASS, Door.PASS));
        answers.put(AdminKeys.ONE, List.of(Door.ADD_KEYS, Door.ADD_KEYS, Door.CONFIRM, Door.PASS));
        answers.put(AdminKeys.UNUSED, List.of(Door.CONFIRM, Door.CONFIRM, Door.CONFIRM, Door.PASS));
        answers.put(AdminKeys.USED, List.of(Door.PASS, Door.CONFIRM, Door.CONFIRM, Door.PASS));
        answers.put(AdminKeys.FRESH, List.of(Door.PASS, Door.PASS, Door.PASS, Door.PASS));
        answers.put(AdminKeys.WAIVED, List.of(Door.PASS, Door.PASS, Door.PASS, Door.PASS));
        List<Access> routes = List.of(Access.ADMIN, Access.ADMIN.ofForm(), Access.ADMIN_KEYS, Access.ADMIN_PROOF);
        for (AdminKeys keys : AdminKeys.values()) {
            CallerState caller = new CallerState(true, false, false, keys, false);
            assertEquals(
                    answers.get(keys),
                    routes.stream().map(route -> Door.of(route, caller)).toList(),
                    keys.name());
        }
    }

    @Test
    @DisplayName(
            "AUD-M19 IDENTITY-54 a passkey is fresh for a quarter of an hour, and a clock turned back opens nothing")
    void fresh() {
        Instant now = Instant.parse("2026-11-22T14:00:00Z");
        assertEquals(AdminKeys.FRESH, AdminKeys.of(2, now, now));
        assertEquals(
                AdminKeys.FRESH, AdminKeys.of(2, now.minus(AdminKeys.FRESH_FOR).plusSeconds(1), now));
        assertEquals(AdminKeys.USED, AdminKeys.of(2, now.minus(AdminKeys.FRESH_FOR), now));
        assertEquals(AdminKeys.USED, AdminKeys.of(3, now.plusSeconds(1), now));
        assertEquals(AdminKeys.UNUSED, AdminKeys.of(2, null, now));
        assertEquals(AdminKeys.ONE, AdminKeys.of(1, null, now));
        assertEquals(AdminKeys.ONE_FRESH, AdminKeys.of(1, now, now));
        assertEquals(AdminKeys.NONE, AdminKeys.of(0, now, now));
    }
}
