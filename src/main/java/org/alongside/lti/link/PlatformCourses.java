package org.alongside.lti.link;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.consent.LaunchedCourses;
import org.alongside.kernel.PersonId;

/** The courses of platforms, with the people who came through a link in them; see {@link ResourceLink#course}. */
@Dependent
@Transactional
public class PlatformCourses implements LaunchedCourses {

    private final EntityManager entities;

    @Inject
    public PlatformCourses(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<LaunchedCourse> find(PersonId person, UUID course) {
        return entities.createQuery(
                        "select l from Membership m, ResourceLink l where m.person = :person"
                                + " and l.id = m.resourceLink and (l.context = :course"
                                + " or (l.context is null and l.id = :course))",
                        ResourceLink.class)
                .setParameter("person", person.value())
                .setParameter("course", course)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(link -> new LaunchedCourse(Optional.ofNullable(entities.find(Context.class, course))
                        .flatMap(Context::title)));
    }
}
