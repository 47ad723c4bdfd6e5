package org.alongside.runtime;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.alongside.identity.navigation.NavigationEntry;
import org.alongside.identity.navigation.NavigationMenu;
import org.alongside.identity.navigation.RoomNavigation;

/** The page that lets time pass, where the site's settings allow that. Its words are the face's. */
@Dependent
public class TimeNavigation implements RoomNavigation {

    private final ClockKeeper keeper;

    @Inject
    public TimeNavigation(ClockKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public String room() {
        return "face";
    }

    @Override
    public List<NavigationEntry> entries() {
        return keeper.timeCanPass()
                ? List.of(new NavigationEntry(NavigationMenu.STAFF, 900, "time", "/admin/time"))
                : List.of();
    }
}
