package org.alongside.learning.page;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.alongside.identity.navigation.NavigationEntry;
import org.alongside.identity.navigation.NavigationMenu;
import org.alongside.identity.navigation.RoomNavigation;

/** The own path, first of a person's own pages; administrators get back to it last. */
@Dependent
public class LearningNavigation implements RoomNavigation {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(NavigationMenu.OWN, 100, "path", "/path"),
                new NavigationEntry(NavigationMenu.STAFF, 150, "courses", "/admin/preview"),
                new NavigationEntry(NavigationMenu.STAFF, 990, "own", "/path"));
    }
}
