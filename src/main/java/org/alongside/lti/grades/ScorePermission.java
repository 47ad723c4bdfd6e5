package org.alongside.lti.grades;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.content.offering.OfferedScore;
import org.alongside.content.offering.Offering;
import org.alongside.content.offering.Target;
import org.alongside.identity.consent.Consents;
import org.alongside.identity.consent.CourseMatter;
import org.alongside.identity.consent.Purpose;
import org.alongside.kernel.PersonId;
import org.alongside.lti.link.OfferedTargets;

/** The permission of a person, where what they take needs one before a score may leave to one course (INV-50). */
@Dependent
public class ScorePermission {

    private final OfferedTargets offered;
    private final Consents consents;

    @Inject
    public ScorePermission(OfferedTargets offered, Consents consents) {
        this.offered = offered;
        this.consents = consents;
    }

    /** True where the target reports something at all. */
    boolean reports(Target target) {
        return offered.find(target).flatMap(Offering::score).isPresent();
    }

    /** True where a score may leave to this course now; of a target that no longer serves only with a yes. */
    boolean allows(PersonId person, Target target, UUID course) {
        boolean needed = offered.find(target)
                .flatMap(Offering::score)
                .map(OfferedScore::needsConsent)
                .orElse(true);
        return !needed
                || consents.given(person, Purpose.OWN_COMPLETION, new CourseMatter(target.id(), course).subject());
    }
}
