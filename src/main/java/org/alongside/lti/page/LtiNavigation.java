package org.alongside.lti.page;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.alongside.identity.navigation.NavigationEntry;
import org.alongside.identity.navigation.NavigationMenu;
import org.alongside.identity.navigation.RoomNavigation;

/** Platforms, who came from them, and what goes back. */
@Dependent
public class LtiNavigation implements RoomNavigation {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(NavigationMenu.STAFF, 100, "platforms", "/admin/platforms"),
                new NavigationEntry(NavigationMenu.STAFF, 110, "launches", "/admin/launches"),
                new NavigationEntry(NavigationMenu.STAFF, 120, "grades", "/admin/grades"));
    }
}
