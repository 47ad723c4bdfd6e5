package org.alongside.identity.navigation;

/**
 * One link in a list. Its words are the room's own, under {@code nav.<name>}.
 *
 * @param menu in which it stands
 * @param order its place there: smaller ones stand before it
 * @param name as pages call it that lie behind it ({@code here})
 * @param route where it leads, {@code /path}
 */
public record NavigationEntry(NavigationMenu menu, int order, String name, String route) {

    /** @throws IllegalArgumentException where the route is no path of this site */
    public NavigationEntry {
        if (!route.startsWith("/") || route.startsWith("//")) {
            throw new IllegalArgumentException("a link leads to a path of this site: " + route);
        }
    }
}
