package org.alongside.identity.page;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.alongside.identity.navigation.NavigationEntry;
import org.alongside.identity.navigation.NavigationMenu;
import org.alongside.identity.navigation.RoomNavigation;

/** What is kept about a person. */
@Dependent
public class IdentityNavigation implements RoomNavigation {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(NavigationMenu.OWN, 300, "data", "/data"));
    }
}
