package org.alongside.identity.consent;

import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/**
 * The courses through which people came here. The room that speaks with platforms implements this, so that a page of
 * consent can name the course it asks about and asks about no course that somebody made up.
 */
public interface LaunchedCourses {

    /**
     * A course as people know it.
     *
     * @param title as the platform sent it last; empty where it sent none
     */
    record LaunchedCourse(Optional<String> title) {}

    /** Empty where this person never came through such a course. */
    Optional<LaunchedCourse> find(PersonId person, UUID course);
}
