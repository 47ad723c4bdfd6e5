package org.alongside.identity.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.alongside.identity.limit.Bulkhead;

/**
 * One line of policy: for whom a route is, and whether its pages are compressed. Both must be said. What may be sent to
 * it is said where it is more than an ordinary form, among whom it is at work where that does not follow from whom it
 * is for ({@code places PIN}), and what staff look at on each route of theirs ({@code looks nothing}).
 *
 * @param named the bulkhead that the line names
 * @param looksAt what the log of access says of each look; empty where the route shows nothing of anybody, or is not
 *     for staff
 * @param asking how many forms of one person it takes
 */
public record RoutePolicy(
        RouteAudience audience,
        ContentCoding coding,
        FormBody body,
        Optional<Bulkhead> named,
        Optional<String> looksAt,
        AskingBounds asking) {

    private static final int SAID = 2;
    private static final String PLACES = "places ";
    private static final String LOOKS = "looks ";
    private static final String FORMS = "forms ";
    private static final String NOTHING = "nothing";

    /** @throws IllegalArgumentException with the reason where the line says something else */
    static RoutePolicy parse(String line) {
        List<String> parts =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (parts.size() < SAID) {
            throw new IllegalArgumentException("it does not say whether the page is compressed or plain");
        }
        String name = parts.get(0);
        RouteAudience audience = RouteAudience.named(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no audience " + name));
        ContentCoding coding = ContentCoding.parse(parts.get(1));
        List<String> further = parts.subList(SAID, parts.size());
        Optional<String> places = only(further, part -> part.startsWith(PLACES));
        Optional<String> looks = only(further, part -> part.startsWith(LOOKS));
        Optional<String> forms = only(further, part -> part.startsWith(FORMS));
        Optional<String> body =
                only(further, part -> !part.startsWith(PLACES) && !part.startsWith(LOOKS) && !part.startsWith(FORMS));
        return new RoutePolicy(
                audience,
                coding,
                body.map(FormBody::parse).orElse(FormBody.ORDINARY),
                places.map(RoutePolicy::bulkhead),
                looks(audience, looks),
                forms.map(AskingBounds::parse).orElse(AskingBounds.USUAL));
    }

    private static Optional<String> only(List<String> parts, Predicate<String> which) {
        List<String> found = parts.stream().filter(which).toList();
        if (found.size() > 1) {
            throw new IllegalArgumentException("it says one thing twice: " + found);
        }
        return found.stream().findFirst();
    }

    private static Optional<String> looks(RouteAudience audience, Optional<String> part) {
        if (part.isPresent() != audience.isOfStaff()) {
            throw new IllegalArgumentException(
                    audience.isOfStaff()
                            ? "it does not say what staff look at there, or 'looks nothing'"
                            : "only staff look at what is others'");
        }
        return part.map(said -> said.substring(LOOKS.length()).strip()).filter(what -> !NOTHING.equals(what));
    }

    private static Bulkhead bulkhead(String part) {
        String name = part.substring(PLACES.length()).strip();
        return Arrays.stream(Bulkhead.values())
                .filter(bulkhead -> bulkhead.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there are no places " + name));
    }

    /**
     * Among whom a request for this route is at work. Somebody who has not signed in takes a place of those who have
     * from nobody.
     *
     * @param known whether somebody is signed in
     * @param writes whether it is a form that passed the door
     */
    public Bulkhead bulkhead(boolean known, boolean writes) {
        if (!known) {
            return named.filter(Bulkhead::isOpen).orElse(Bulkhead.STRANGERS);
        }
        Bulkhead of = writes && audience.access() == Access.PRIVATE ? Bulkhead.SAVES : Bulkhead.PAGES;
        return named.orElse(audience.access().isForAdministrators() ? Bulkhead.STAFF : of);
    }
}
