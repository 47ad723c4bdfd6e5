package org.alongside.study.page;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.alongside.identity.navigation.NavigationEntry;
import org.alongside.identity.navigation.NavigationMenu;
import org.alongside.identity.navigation.RoomNavigation;

/** Questionnaires, and many people's answers to them. */
@Dependent
public class StudyNavigation implements RoomNavigation {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(NavigationMenu.STAFF, 200, "instruments", "/admin/instruments"),
                new NavigationEntry(NavigationMenu.STAFF, 210, "responses", "/admin/responses"));
    }
}
