package org.alongside.lti.launch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.offering.OfferedScore;
import org.alongside.content.offering.Offering;
import org.alongside.identity.People;
import org.alongside.identity.PlatformIdentity;
import org.alongside.identity.consent.Consents;
import org.alongside.identity.consent.CourseMatter;
import org.alongside.identity.consent.Purpose;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.lti.link.OfferedTargets;
import org.alongside.lti.message.CommonClaims;
import org.alongside.lti.message.PersonClaims;

/** The step from the platform's words to ours: who it is, what they take up, where they go. */
@Dependent
public class Arrivals {

    private final People people;
    private final Consents consents;
    private final OfferedTargets offered;

    @Inject
    public Arrivals(People people, Consents consents, OfferedTargets offered) {
        this.people = people;
        this.consents = consents;
        this.offered = offered;
    }

    PersonId recognise(CommonClaims claims, Instant now) {
        PersonClaims person = claims.person();
        return people.recognise(
                new PlatformIdentity(
                        claims.issuer(),
                        person.subject(),
                        person.name(),
                        person.email(),
                        person.locale().flatMap(Languages::best).orElse(Languages.FIRST)),
                now);
    }

    /**
     * Learners take up what the link leads to, or go to their own path where it leads nowhere.
     *
     * @param course in which the link stands
     */
    Landing learner(PersonId person, Optional<Offering> offering, UUID course, Instant now) {
        if (offering.isEmpty()) {
            return Landing.OWN_PATH;
        }
        offered.takeUp(offering.get(), person, now);
        return mustBeAsked(offering.get(), course, person)
                ? Landing.consent(offering.get(), course)
                : Landing.at(offering.get());
    }

    private boolean mustBeAsked(Offering offering, UUID course, PersonId person) {
        return offering.score().filter(OfferedScore::needsConsent).isPresent()
                && !consents.asked(
                        person,
                        Purpose.OWN_COMPLETION,
                        new CourseMatter(offering.target().id(), course).subject());
    }
}
