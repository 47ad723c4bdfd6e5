package org.alongside.identity.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.access.Barrier;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.access.RouteAudience;
import org.alongside.identity.access.RoutePolicies;
import org.alongside.kernel.SiteFiles;
import org.alongside.kernel.job.StartRefusal;

/**
 * The lines of policy and the rooms' barriers, brought together: a site in which a line is for an audience that no room
 * answers for does not start.
 */
@ApplicationScoped
public class Barriers {

    private static final Logger LOG = Logger.getLogger(Barriers.class.getName());

    private final List<Barrier> barriers;

    @Inject
    public Barriers(@Any Instance<Barrier> barriers) {
        this.barriers = barriers.stream().toList();
    }

    protected Barriers() {
        barriers = List.of();
    }

    @Produces
    @Singleton
    RoutePolicies policies(SiteFiles files) {
        return StartRefusal.told(LOG, () -> RoutePolicies.read(files.below("access")));
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) @Priority(2) Object started, RoutePolicies policies) {
        Set<String> answered = barriers.stream().map(Barrier::audience).collect(Collectors.toSet());
        StartRefusal.told(LOG, () -> policies.answeredBy(answered));
    }

    /**
     * Whether this person belongs to the audience, at what the request names; an audience without a barrier has nobody.
     */
    boolean admit(RouteAudience audience, SignedInPerson person, HttpServletRequest request) {
        return !audience.isOfARoom()
                || barriers.stream()
                        .filter(barrier -> barrier.audience().equals(audience.name()))
                        .anyMatch(barrier -> barrier.admits(person.id(), name -> id(request, name)));
    }

    private static Optional<UUID> id(HttpServletRequest request, String name) {
        try {
            return Optional.of(NotHere.unlessId(request.getParameter(name)));
        } catch (NotHere noId) {
            return Optional.empty();
        }
    }
}
