package org.alongside.identity.navigation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.alongside.identity.access.RoutePolicies;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NavigationTest {

    private static NavigationEntry own(int order, String name) {
        return new NavigationEntry(NavigationMenu.OWN, order, name, "/" + name);
    }

    /** A room that puts these into the lists. */
    private record Room(String room, List<NavigationEntry> entries) implements RoomNavigation {}

    private static List<String> names(Navigation navigation, NavigationMenu menu) {
        return navigation.of(menu).stream().map(one -> one.entry().name()).toList();
    }

    @Test
    @DisplayName("IDENTITY-24 links stand in their order, whichever room is found first; equal ones by their names")
    void order() {
        List<RoomNavigation> rooms = new ArrayList<>(List.of(
                new Room("learning", List.of(own(100, "path"), own(300, "more"))),
                new Room("pairing", List.of(own(200, "together"), own(200, "also"))),
                new Room("lti", List.of(new NavigationEntry(NavigationMenu.STAFF, 1, "platforms", "/platforms")))));
        Random random = new Random(7);
        for (int turn = 0; turn < 20; turn++) {
            Collections.shuffle(rooms, random);
            Navigation navigation = new Navigation(rooms);
            assertEquals(List.of("path", "also", "together", "more"), names(navigation, NavigationMenu.OWN));
            assertEquals(List.of("platforms"), names(navigation, NavigationMenu.STAFF));
        }
    }

    @Test
    @DisplayName("IDENTITY-24 a link has the words of the room in whose package its bean stands")
    void room() {
        RoomNavigation bean = () -> List.of(own(1, "path"));
        assertEquals("identity", bean.room());
    }

    @Test
    @DisplayName("IDENTITY-24 a link that leads nowhere refuses the start in one sentence")
    void nowhere() {
        RoutePolicies policies =
                RoutePolicies.read(new TextFiles(new TreeMap<>(Map.of("own.properties", "path = SIGNED_IN | plain"))));
        assertDoesNotThrow(() ->
                new Navigation(List.of(new Room("learning", List.of(own(1, "path"))))).leadsSomewhere(policies));
        Navigation astray = new Navigation(List.of(new Room("garden", List.of(own(1, "bed")))));
        assertEquals(
                "The link bed of garden leads to /bed, but no line of policy says for whom that is.",
                assertThrows(IllegalStateException.class, () -> astray.leadsSomewhere(policies))
                        .getMessage());
    }

    @Test
    @DisplayName("IDENTITY-24 a link to another site is no entry")
    void elsewhere() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new NavigationEntry(NavigationMenu.OWN, 1, "else", "//elsewhere.example/"));
    }
}
