package org.alongside.identity.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * For whom a route is. Some audiences are the door's own ({@link Access}). All others belong to rooms and have a role
 * and a scope in their name, as {@code STAFF@context}: whoever is signed in is let in if the {@link Barrier} of that
 * name says so.
 *
 * @param name as it stands in the policy line
 * @param access what the door asks first
 */
public record RouteAudience(String name, Access access) {

    public static final RouteAudience PUBLIC = of(Access.PUBLIC);
    public static final RouteAudience SIGNED_IN = of(Access.SIGNED_IN);
    public static final RouteAudience PRIVATE = of(Access.PRIVATE);
    public static final RouteAudience ADMIN = of(Access.ADMIN);

    private static final List<RouteAudience> OF_THE_DOOR =
            Arrays.stream(Access.values()).map(RouteAudience::of).toList();

    private static final Pattern OF_A_ROOM = Pattern.compile("[A-Z][A-Z_]*@[a-z]+");

    /** The audience of this name; empty where the text cannot be the name of one. */
    public static Optional<RouteAudience> named(String text) {
        return OF_A_ROOM.matcher(text).matches()
                ? Optional.of(new RouteAudience(text, Access.SIGNED_IN))
                : OF_THE_DOOR.stream().filter(own -> own.name().equals(text)).findFirst();
    }

    /** Whether a room has to say who belongs to it. */
    public boolean isOfARoom() {
        return name.indexOf('@') >= 0;
    }

    /** Whether it is for those who look after the site, or teach: each of their looks is written down. */
    public boolean isOfStaff() {
        return isOfARoom() || access.isForAdministrators();
    }

    private static RouteAudience of(Access access) {
        return new RouteAudience(access.name(), access);
    }
}
