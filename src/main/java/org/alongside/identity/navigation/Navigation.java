package org.alongside.identity.navigation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Logger;
import org.alongside.identity.access.RoutePolicies;
import org.alongside.kernel.job.StartRefusal;

/** All rooms' links, in their order. A site in which one leads nowhere does not start. */
@ApplicationScoped
public class Navigation {

    private static final Logger LOG = Logger.getLogger(Navigation.class.getName());

    private final List<RoomEntry> entries;

    /** An entry with the room whose words it has. */
    public record RoomEntry(String room, NavigationEntry entry) {}

    @Inject
    public Navigation(@Any Instance<RoomNavigation> rooms) {
        this(rooms.stream().toList());
    }

    /** Of these rooms, in any order. */
    public Navigation(List<RoomNavigation> rooms) {
        entries = rooms.stream()
                .flatMap(room -> room.entries().stream().map(entry -> new RoomEntry(room.room(), entry)))
                .sorted(Comparator.comparingInt((RoomEntry one) -> one.entry().order())
                        .thenComparing(one -> one.entry().name()))
                .toList();
    }

    protected Navigation() {
        entries = List.of();
    }

    /** The links of one list, in their order. */
    public List<RoomEntry> of(NavigationMenu menu) {
        return entries.stream().filter(one -> one.entry().menu() == menu).toList();
    }

    /** @throws IllegalStateException with one sentence where a link leads to a route that does not exist */
    void leadsSomewhere(RoutePolicies policies) {
        for (RoomEntry one : entries) {
            if (policies.of(one.entry().route()).isEmpty()) {
                throw new IllegalStateException("The link " + one.entry().name() + " of " + one.room() + " leads to "
                        + one.entry().route() + ", but no line of policy says for whom that is.");
            }
        }
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) @Priority(3) Object started, RoutePolicies policies) {
        StartRefusal.told(LOG, () -> leadsSomewhere(policies));
    }
}
