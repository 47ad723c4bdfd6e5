package org.alongside.lti.launch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.alongside.identity.access.Barrier;
import org.alongside.identity.access.RequestIds;
import org.alongside.kernel.PersonId;

/**
 * {@code STAFF@context}: those who teach in the course of the link that the request names, as the platform said last.
 */
@Dependent
public class CourseStaff implements Barrier {

    private final Launches launches;

    @Inject
    public CourseStaff(Launches launches) {
        this.launches = launches;
    }

    @Override
    public String audience() {
        return "STAFF@context";
    }

    @Override
    public boolean admits(PersonId person, RequestIds ids) {
        return ids.id("link").filter(link -> launches.isStaffAt(link, person)).isPresent();
    }
}
