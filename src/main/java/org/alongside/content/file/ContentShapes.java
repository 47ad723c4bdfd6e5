package org.alongside.content.file;

import java.util.Map;
import java.util.UUID;
import org.alongside.kernel.Slug;
import org.alongside.kernel.Version;
import org.alongside.manuscript.ById;
import org.alongside.manuscript.ByIdShape;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;

/** What courses, modules and steps have in common: their names, and texts in every language of the course. */
final class ContentShapes {

    private static final UUID NO_UUID = new UUID(0, 0);
    private static final String VERSION = "[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}";

    static final Key<UUID> UUID_KEY = Key.needed(
                    "uuid",
                    Shapes.matching(
                                    "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
                                    "must be a UUID, 8-4-4-4-12 hexadecimal digits in lower case")
                            .as(UUID::fromString))
            .told("Never changes, also when the folder is renamed; all that people did hangs on it.");
    static final Key<Slug> SLUG = Key.needed("slug", Shapes.slug())
            .told("Lower-case letters, digits and single hyphens; the name of the folder.");

    private ContentShapes() {}

    /** Stands in for a uuid that could not be read. */
    static UUID noUuid() {
        return NO_UUID;
    }

    static Shape<Version> version() {
        return Shapes.matching(VERSION, "must be a version like 1.2.0").as(Version::parse);
    }

    /** One text for each language; which there are is the course's to say. */
    static Key<ById<String>> texts(String name) {
        return Key.needed(name, ByIdShape.of(Shapes.text(), (whole, language) -> whole + " in '" + language + "'"))
                .told("One text for each language of the course.");
    }

    /** As {@link #texts}, where there may be none. */
    static Key<ById<String>> textsIfAny(String name) {
        Key<ById<String>> needed = texts(name);
        return Key.optional(name, needed.shape());
    }

    /** A switch of which only one value can be published; the rules say so in a sentence of their own. */
    static Key<Boolean> always(String name, boolean value) {
        return Key.needed(name, Shapes.truth().drawn(Map.of("const", value)));
    }
}
