package org.alongside.identity.access;

import org.alongside.kernel.PersonId;

/**
 * Says for one audience who belongs to it. A room registers its barriers by having such beans; the door finds them by
 * their type and asks before any page of theirs is reached, so that no page asks for itself.
 */
public interface Barrier {

    /** The audience's name, as policy lines write it: {@code STAFF@context}. */
    String audience();

    /** Whether this signed-in person belongs to the audience, at the thing that the request names. */
    boolean admits(PersonId person, RequestIds ids);
}
