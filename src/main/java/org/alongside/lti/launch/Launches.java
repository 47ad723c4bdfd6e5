package org.alongside.lti.launch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.lti.link.Context;
import org.alongside.lti.link.Membership;
import org.alongside.lti.link.ResourceLink;
import org.alongside.lti.link.ResourceLinks;
import org.alongside.lti.message.ResourceLinkMessage;
import org.alongside.lti.registration.Deployment;
import org.alongside.lti.registration.Deployments;
import org.alongside.lti.registration.Registration;

/** Turns a launch that passed every check into a person on a page. */
@Dependent
@Transactional
public class Launches {

    /** A launch that was opened. */
    public record Opened(PersonId person, Landing landing) {}

    private final Deployments deployments;
    private final ResourceLinks links;
    private final Arrivals arrivals;

    @Inject
    public Launches(Deployments deployments, ResourceLinks links, Arrivals arrivals) {
        this.deployments = deployments;
        this.links = links;
        this.arrivals = arrivals;
    }

    /** Notes what the platform told, recognises the person, and says where they go. */
    public Opened open(ResourceLinkMessage message, Registration registration, Instant now) {
        UUID deployment = deployments
                .find(registration.id(), message.deploymentId())
                .filter(Deployment::isActive)
                .map(Deployment::id)
                .orElseThrow();
        Optional<Context> context = message.context().map(claim -> links.context(deployment, claim, now));
        ResourceLink link = links.link(deployment, message, context, now);
        PersonId person = arrivals.recognise(message, now);
        links.membership(link, person, message, now);
        return new Opened(person, arrivals.landing(message.roles(), link, person, now));
    }

    /** The link, for somebody who was launched from it; empty for everybody else. */
    public Optional<ResourceLink> linkOf(UUID link, PersonId person) {
        return links.membership(link, person).flatMap(membership -> links.find(link));
    }

    /** As {@link #linkOf}, for those who teach there. */
    public Optional<ResourceLink> taughtLinkOf(UUID link, PersonId person) {
        return links.membership(link, person).filter(Membership::isStaff).flatMap(membership -> links.find(link));
    }
}
