package org.alongside.lti.launch;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.offering.Offering;
import org.alongside.kernel.PersonId;
import org.alongside.lti.launch.JudgedLaunch.AuthenticLaunch;
import org.alongside.lti.link.Context;
import org.alongside.lti.link.Membership;
import org.alongside.lti.link.OfferedTargets;
import org.alongside.lti.link.ResourceLink;
import org.alongside.lti.link.ResourceLinks;
import org.alongside.lti.message.ActedLinkMessage;
import org.alongside.lti.message.CommonClaims;
import org.alongside.lti.message.LtiMessage;
import org.alongside.lti.message.ResourceLinkMessage;
import org.alongside.lti.registration.Registrations;

/** A launch that passed every check becomes a person on a page; that it did is told to whoever listens. */
@Dependent
@Transactional
public class Launches {

    /** What became of an authentic launch. */
    public sealed interface LaunchOutcome {
        Landing landing();
    }

    /** A launch that was opened: somebody came in. */
    public record OpenedLaunch(PersonId person, Landing landing) implements LaunchOutcome {}

    /** Staff acted in somebody's name: nobody comes in, and only what everybody may read is shown. */
    public record ShownOutline(Landing landing) implements LaunchOutcome {}

    private final Registrations registrations;
    private final ResourceLinks links;
    private final OfferedTargets offered;
    private final Arrivals arrivals;
    private final Event<Launched> launched;
    private final StaffActing acting;

    @Inject
    public Launches(
            Registrations registrations,
            ResourceLinks links,
            OfferedTargets offered,
            Arrivals arrivals,
            Event<Launched> launched,
            StaffActing acting) {
        this.registrations = registrations;
        this.links = links;
        this.offered = offered;
        this.arrivals = arrivals;
        this.launched = launched;
        this.acting = acting;
    }

    /** Notes what the platform told, recognises the person, tells of the launch and says where they go. */
    public LaunchOutcome open(AuthenticLaunch launch, Instant now) {
        learnFamily(launch);
        return launch.verdict().message().match(new LtiMessage.Cases<LaunchOutcome>() {
            @Override
            public LaunchOutcome resourceLink(ResourceLinkMessage message) {
                return open(message, launch, now);
            }

            @Override
            public LaunchOutcome actedLink(ActedLinkMessage message) {
                return new ShownOutline(acting.shown(message, launch, now));
            }
        });
    }

    private OpenedLaunch open(ResourceLinkMessage message, AuthenticLaunch launch, Instant now) {
        CommonClaims claims = message.common();
        Optional<Context> context = claims.context().map(claim -> links.context(launch.deployment(), claim, now));
        ResourceLink link = links.link(launch.deployment(), message, context, now);
        PersonId person = arrivals.recognise(claims, now);
        links.membership(link, person, claims, now);
        Optional<Offering> offering = link.target().flatMap(offered::find);
        Landing landing = claims.roles().isStaff()
                ? Landing.staff(link.id())
                : arrivals.learner(person, offering, link.course(), now);
        launched.fire(new Launched(person, offering.map(Offering::target), link.id(), launch, now));
        return new OpenedLaunch(person, landing);
    }

    /** Which product the platform is may change with any of its updates; mostly it does not. */
    private void learnFamily(AuthenticLaunch launch) {
        launch.verdict()
                .message()
                .common()
                .productFamily()
                .filter(family -> !launch.platform().productFamily().equals(Optional.of(family)))
                .ifPresent(family -> registrations.learnFamily(launch.platform().registration(), family));
    }

    /** Whether this person teaches in the course that the link stands in. */
    public boolean isStaffAt(UUID link, PersonId person) {
        return links.membership(link, person).filter(Membership::isStaff).isPresent();
    }

    /** The link, as platforms told of it last. */
    public Optional<ResourceLink> link(UUID link) {
        return links.find(link);
    }
}
