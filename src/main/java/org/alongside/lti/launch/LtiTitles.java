package org.alongside.lti.launch;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.consent.CourseMatter;
import org.alongside.identity.personal.OwnValue;
import org.alongside.identity.visit.Words;

/** Tells a link of the platform, and a column of its gradebook, by the course that people know. */
final class LtiTitles {

    private static final String COURSE = "select c.title, p.issuer from lti_resource_link l"
            + " join lti_deployment d on d.id = l.deployment join lti_registration r on r.id = d.registration_id"
            + " join lti_platform p on p.id = r.platform_id left join lti_context c on c.id = l.context where l.id = ";

    private static final String CONTEXT = "select c.title, p.issuer from lti_context c"
            + " join lti_deployment d on d.id = c.deployment join lti_registration r on r.id = d.registration_id"
            + " join lti_platform p on p.id = r.platform_id where c.id = ?1";

    private final EntityManager entities;

    LtiTitles(EntityManager entities) {
        this.entities = entities;
    }

    /** Empty where the value is of another room, or speaks for itself. */
    Optional<String> of(OwnValue value, Locale language) {
        Words words = new Words("lti", language, Optional.empty());
        return switch (value.table() + "." + value.column()) {
            case "lti_membership.resource_link" -> course(COURSE + "?1", value.text(), words);
            case "lti_score.line_item" ->
                course(COURSE + "(select i.resource_link from lti_line_item i where i.id = ?1)", value.text(), words);
            case "identity_consent.subject" ->
                CourseMatter.parse(value.text()).flatMap(matter -> course(matter, words));
            default -> Optional.empty();
        };
    }

    private Optional<String> course(CourseMatter matter, Words words) {
        String course = matter.course().toString();
        return course(CONTEXT, course, words).or(() -> course(COURSE + "?1", course, words));
    }

    private Optional<String> course(String query, String id, Words words) {
        List<?> found = entities.createNativeQuery(query)
                .setParameter(1, UUID.fromString(id))
                .getResultList();
        return found.stream().findFirst().map(row -> told((Object[]) row, words));
    }

    private static String told(Object[] row, Words words) {
        return row[0] == null
                ? words.say("copy.told.course.untitled", row[1])
                : words.say("copy.told.course", row[0], row[1]);
    }
}
