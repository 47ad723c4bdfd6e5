package org.alongside.safety.page;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.alongside.identity.navigation.NavigationEntry;
import org.alongside.identity.navigation.NavigationMenu;
import org.alongside.identity.navigation.RoomNavigation;

/** Help stands at the end of every list; administrators have a list of the lines that are to be checked. */
@Dependent
public class SafetyNavigation implements RoomNavigation {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(NavigationMenu.OWN, 400, "help", "/help"),
                new NavigationEntry(NavigationMenu.STAFF, 250, "lines", "/admin/help-lines"));
    }
}
