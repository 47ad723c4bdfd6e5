package org.alongside.identity.access;

import static org.alongside.identity.access.Door.COME_BACK;
import static org.alongside.identity.access.Door.NOT_HERE;
import static org.alongside.identity.access.Door.PASS;
import static org.alongside.identity.access.Door.PIN;
import static org.alongside.identity.access.Door.SIGN_IN;
import static org.alongside.identity.access.Door.WELCOME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.identity.access.Door.CallerState;
import org.alongside.support.DeployedRoutes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each route of the WAR, each kind of caller: what the door answers before a room is asked. */
class RoleMatrixTest {

    /** Those who may stand at the door. */
    private enum Role {
        NOBODY(CallerState.NOBODY),
        ARRIVED(new CallerState(true, false, false, AdminKeys.NOBODYS, false)),
        WELCOMED(new CallerState(true, true, false, AdminKeys.NOBODYS, false)),
        WITH_PIN(new CallerState(true, true, true, AdminKeys.NOBODYS, false)),
        LEAVING(new CallerState(true, true, true, AdminKeys.NOBODYS, true)),
        ADMINISTRATOR(new CallerState(true, false, false, AdminKeys.FRESH, false)),
        ADMINISTRATOR_WITH_PIN(new CallerState(true, true, true, AdminKeys.FRESH, false)),
        LEAVING_ADMINISTRATOR(new CallerState(true, true, true, AdminKeys.FRESH, true));

        private final CallerState state;

        Role(CallerState state) {
            this.state = state;
        }
    }

    /** An administrator of this test has just shown a passkey; of those who have not, DoorTest tells. */
    private static final List<Door> OF_ADMINISTRATORS =
            List.of(SIGN_IN, NOT_HERE, NOT_HERE, NOT_HERE, COME_BACK, PASS, PASS, COME_BACK);

    private static final Map<Access, List<Door>> ANSWERS = new EnumMap<>(Map.of(
            Access.PUBLIC, List.of(PASS, PASS, PASS, PASS, PASS, PASS, PASS, PASS),
            Access.SIGNED_IN, List.of(SIGN_IN, WELCOME, PASS, PASS, COME_BACK, WELCOME, PASS, COME_BACK),
            Access.PRIVATE, List.of(SIGN_IN, WELCOME, PIN, PASS, COME_BACK, WELCOME, PASS, COME_BACK),
            Access.ADMIN, OF_ADMINISTRATORS,
            Access.ADMIN_FRESH, OF_ADMINISTRATORS,
            Access.ADMIN_KEYS, OF_ADMINISTRATORS,
            Access.ADMIN_PROOF, OF_ADMINISTRATORS));

    @Test
    @DisplayName("IDENTITY-1 IDENTITY-20 Q-S2 every route of the WAR answers every kind of caller as its audience says")
    void everyRoute() {
        Set<String> walked = new TreeSet<>();
        for (String route : DeployedRoutes.all()) {
            RouteAudience audience =
                    DeployedRoutes.policies().of(route).orElseThrow().audience();
            walked.add(audience.name());
            for (Role role : Role.values()) {
                assertEquals(
                        ANSWERS.get(audience.access()).get(role.ordinal()),
                        Door.of(audience.access(), role.state),
                        route + " for " + role);
            }
        }
        assertTrue(
                walked.containsAll(Set.of("PUBLIC", "SIGNED_IN", "PRIVATE", "ADMIN", "STAFF@context")),
                walked::toString);
    }

    @Test
    @DisplayName("IDENTITY-20 an audience of a room asks for a signed-in person first, whatever it is called")
    void ofRooms() {
        assertEquals(
                Access.SIGNED_IN,
                RouteAudience.named("REVIEWER@cohort").orElseThrow().access());
        assertTrue(RouteAudience.named("REVIEWER@cohort").orElseThrow().isOfARoom());
        assertTrue(RouteAudience.named("REVIEWER").isEmpty());
    }
}
