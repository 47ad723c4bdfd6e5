package org.alongside.content.offering;

import java.util.Objects;
import java.util.Optional;
import org.alongside.kernel.LocalizedText;

/**
 * An offering is one thing that a course elsewhere may link to: what a picker shows, and what whoever sends people here
 * must know of it.
 *
 * @param address a path of our own with its query: people are led there, and those who teach may look at it there
 * @param score what it can report to a gradebook; empty where it never reports anything
 */
public record Offering(
        Target target, LocalizedText title, OfferingOutline outline, String address, Optional<OfferedScore> score) {

    /** @throws IllegalArgumentException where the address is not one of our own */
    public Offering {
        Objects.requireNonNull(target, "an offering's target");
        Objects.requireNonNull(title, "an offering's title");
        Objects.requireNonNull(outline, "an offering's outline");
        if (!address.startsWith("/") || address.startsWith("//")) {
            throw new IllegalArgumentException("not an address of our own: " + address);
        }
    }
}
