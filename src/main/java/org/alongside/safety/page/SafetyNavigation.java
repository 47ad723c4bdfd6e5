package org.alongside.safety.page;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.alongside.identity.navigation.NavigationEntry;
import org.alongside.identity.navigation.NavigationMenu;
import org.alongside.identity.navigation.RoomNavigation;

/** Help, at the end of every list. */
@Dependent
public class SafetyNavigation implements RoomNavigation {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(NavigationMenu.OWN, 400, "help", "/help"));
    }
}
