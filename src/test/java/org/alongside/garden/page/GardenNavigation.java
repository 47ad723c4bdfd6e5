package org.alongside.garden.page;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.alongside.identity.navigation.NavigationEntry;
import org.alongside.identity.navigation.NavigationMenu;
import org.alongside.identity.navigation.RoomNavigation;

/** The garden between what two do together and what is kept about a person; and one link for staff. */
@Dependent
public class GardenNavigation implements RoomNavigation {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(NavigationMenu.OWN, 250, "bed", "/garden/bed"),
                new NavigationEntry(NavigationMenu.STAFF, 300, "bed", "/garden/bed"));
    }
}
