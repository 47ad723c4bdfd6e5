package org.alongside.identity.navigation;

import java.util.List;
import org.alongside.identity.visit.Visit;

/**
 * Says which links a room puts into the lists of every page. A room registers it by having such a bean; it is found by
 * its type and asked once.
 */
public interface RoomNavigation {

    List<NavigationEntry> entries();

    /** The room whose words these are, by the package of the bean. */
    default String room() {
        return Visit.room(getClass());
    }
}
