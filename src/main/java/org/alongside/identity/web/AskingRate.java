package org.alongside.identity.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.alongside.identity.access.AskingBounds;
import org.alongside.identity.access.RoutePolicies;
import org.alongside.identity.limit.CallerAddress;
import org.alongside.identity.limit.RateLimit;
import org.alongside.identity.limit.RateLimits;
import org.alongside.identity.limit.TooManyRequests;
import org.alongside.kernel.PersonId;

/**
 * Bounds how many forms each route takes of one person who is signed in. Each route has a count of its own, so that a
 * flood of one keeps no word from being saved. A page that saves by itself tries again later, and loses nothing.
 */
@Dependent
public class AskingRate {

    /** How many people can use up all of theirs before all together are asked to wait. */
    private static final long PEOPLE = 50_000;

    private final RateLimits limits;

    @Inject
    public AskingRate(RateLimits limits) {
        this.limits = limits;
    }

    /**
     * Counts one form.
     *
     * @param path as the container decoded it
     * @throws TooManyRequests where this person has sent more than a person can
     */
    void demand(String path, AskingBounds bounds, PersonId person) {
        limits.demand(
                new RateLimit(
                        "forms " + RoutePolicies.route(path), bounds.forms(), PEOPLE * bounds.forms(), bounds.window()),
                CallerAddress.of(person));
    }
}
