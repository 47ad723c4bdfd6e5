package org.alongside.pairing.page;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.alongside.identity.navigation.NavigationEntry;
import org.alongside.identity.navigation.NavigationMenu;
import org.alongside.identity.navigation.RoomNavigation;

/** What two do together. */
@Dependent
public class PairingNavigation implements RoomNavigation {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(NavigationMenu.OWN, 200, "together", "/together"));
    }
}
