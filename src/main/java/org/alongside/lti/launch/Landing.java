package org.alongside.lti.launch;

import java.util.Optional;
import java.util.UUID;
import org.alongside.content.offering.Offering;
import org.alongside.content.offering.Target;
import org.alongside.identity.consent.ConsentAddress;
import org.alongside.identity.consent.CourseMatter;
import org.alongside.learning.offering.LearningAddresses;

/**
 * The page that a launch leads to, always one of our own.
 *
 * @param address its path and query
 */
public record Landing(String address) {

    /** Nothing serves behind the link: the own path. */
    static final Landing OWN_PATH = new Landing(LearningAddresses.PATH);

    /** What learners meet at this link, for those who teach. */
    static Landing staff(UUID link) {
        return new Landing("/lti/staff?link=" + link);
    }

    /** What stands behind a link, without anybody's part in it. */
    static Landing outline(Optional<Target> target) {
        return new Landing(
                "/lti/outline" + target.map(shown -> "?target=" + shown.text()).orElse(""));
    }

    /** What the link leads to. */
    static Landing at(Offering offering) {
        return new Landing(offering.address());
    }

    /** May this course be told one thing? And on from there to what the link leads to. */
    static Landing consent(Offering offering, UUID course) {
        CourseMatter matter = new CourseMatter(offering.target().id(), course);
        return new Landing(ConsentAddress.ofOwnCompletion(matter, offering.address()));
    }
}
