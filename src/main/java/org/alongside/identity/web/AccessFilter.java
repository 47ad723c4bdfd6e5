package org.alongside.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.access.Access;
import org.alongside.identity.access.Door;
import org.alongside.identity.access.FormBody;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.access.RouteAudience;
import org.alongside.identity.access.RoutePolicies;
import org.alongside.identity.access.RoutePolicy;
import org.alongside.identity.access.UnreadableRequest;
import org.alongside.identity.limit.Bulkheads;
import org.alongside.identity.limit.CallerAddress;
import org.alongside.identity.log.SiteActs;
import org.alongside.identity.visit.OrdinaryAnswer;

/**
 * This filter is the one door. Every request but the static files comes through here, and is asked in this order: is
 * its body as long as this route may take, may this person reach this route, is there a place for it now, and is the
 * form their own. Nothing reads a body before the first two are answered. A route without a policy does not exist.
 */
@WebFilter(filterName = "access", urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST)
public class AccessFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RoutePolicies policies;

    @Inject
    transient Barriers barriers;

    @Inject
    transient Callers callers;

    @Inject
    transient Origins origins;

    @Inject
    transient SignedInPerson person;

    @Inject
    transient FormGuard forms;

    @Inject
    transient SentForms sentForms;

    @Inject
    transient BodyBudget budget;

    @Inject
    transient SiteActs acts;

    @Inject
    transient Bulkheads bulkheads;

    @Inject
    transient AskingRate rate;

    @Inject
    transient InstantSource clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        AnonymousForms.answerWith(request, response);
        callers.meet(request);
        String path = path(request);
        Optional<RoutePolicy> policy = policies.of(path);
        FormBody allowed = policy.map(RoutePolicy::body).orElse(FormBody.ORDINARY);
        switch (RequestBodies.judge(request, allowed)) {
            case UNANNOUNCED -> response.setStatus(HttpServletResponse.SC_LENGTH_REQUIRED);
            case NO_FILE_HERE -> response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            case TOO_LONG -> Refusals.tooLong(request, response, allowed);
            case FITS -> {
                RequestChain coming = new RequestChain(request, response, chain);
                if (OpenPaths.isLeave(path)) {
                    coming.goOn(request);
                } else {
                    readable(coming, path, policy);
                }
            }
        }
    }

    private void readable(RequestChain coming, String path, Optional<RoutePolicy> policy)
            throws IOException, ServletException {
        if (!RequestText.isReadableAddress(coming.request())) {
            throw new UnreadableRequest();
        }
        if (OpenPaths.isStatic(path)) {
            coming.goOn(coming.request());
        } else {
            coming.response().setHeader("Cache-Control", "no-store, no-transform");
            enter(coming, policy.orElseThrow(NotHere::new));
        }
    }

    /** One request on its way in. */
    private record RequestChain(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {

        /** Lets the page answer. What it left as an {@link OrdinaryAnswer} goes on from here. */
        void goOn(HttpServletRequest sent) throws IOException, ServletException {
            chain.doFilter(sent, response);
            OrdinaryAnswer.throwLeft(sent);
        }
    }

    /** The door asks first, before a byte of the body is read. */
    private void enter(RequestChain coming, RoutePolicy policy) throws IOException, ServletException {
        HttpServletRequest request = coming.request();
        RouteAudience audience = policy.audience();
        origins.look(request, audience.access(), clock.instant());
        Access access = FormGuard.isForm(request) ? audience.access().ofForm() : audience.access();
        Door door = Door.of(access, callers.enter(request, audience.access(), clock.instant()));
        if (audience.isOfStaff()) {
            callers.readAsStaff();
        }
        Optional<BodyBudget.Share> room = room(request, policy, door);
        if (room.isEmpty()) {
            Refusals.forNow(request, coming.response());
            return;
        }
        try (BodyBudget.Share held = room.get()) {
            if (door == Door.PASS && FormGuard.isForm(request) && RequestBodies.isCutOff(request)) {
                Refusals.tooLong(request, coming.response(), policy.body());
                return;
            }
            HttpServletRequest sent = FormGuard.isForm(request) ? sentForms.one(request) : request;
            atWork(new RequestChain(sent, coming.response(), coming.chain()), policy, door);
        }
    }

    /** A file of somebody whom the door does not let in needs no room, because nobody reads it. */
    private Optional<BodyBudget.Share> room(HttpServletRequest request, RoutePolicy policy, Door door) {
        boolean form = FormGuard.isForm(request);
        long announced = request.getContentLengthLong();
        long length = announced < 0 && form ? policy.body().longest() : announced;
        long counted = door != Door.PASS && form && RequestBodies.isWithFile(request) ? 0 : length;
        return person.isPresent()
                ? budget.ofSignedIn(counted, person.id())
                : budget.ofStranger(counted, CallerAddress.of(request.getRemoteAddr()));
    }

    /** A form is here whole by now, a file too, so that whoever sends one slowly holds no place. */
    private void atWork(RequestChain coming, RoutePolicy policy, Door door) throws IOException, ServletException {
        HttpServletRequest request = coming.request();
        boolean writes = door == Door.PASS && FormGuard.isForm(request);
        CallerAddress caller =
                person.isPresent() ? CallerAddress.of(person.id()) : CallerAddress.of(request.getRemoteAddr());
        Optional<Bulkheads.Place> place = bulkheads.enter(policy.bulkhead(person.isPresent(), writes), caller);
        if (place.isEmpty()) {
            Refusals.crowded(request, coming.response());
            return;
        }
        try (Bulkheads.Place held = place.get()) {
            boolean in = door != Door.PASS || barriers.admit(policy.audience(), person, request);
            judged(coming, policy, in ? door : Door.NOT_HERE);
        }
    }

    private void judged(RequestChain coming, RoutePolicy policy, Door door) throws IOException, ServletException {
        HttpServletRequest request = coming.request();
        if (door == Door.NOT_HERE) {
            throw new NotHere();
        } else if (FormGuard.isForm(request) && !policy.body().elsewhere()) {
            form(coming, policy, door);
        } else if (door == Door.PASS && forms.isLookOfOwn()) {
            refusePostback(RequestText.isPostback(request));
            accepted(request, policy);
            coming.goOn(request);
        } else {
            Refusals.turnAway(request, coming.response(), door);
        }
    }

    private void form(RequestChain coming, RoutePolicy policy, Door door) throws IOException, ServletException {
        HttpServletRequest request = coming.request();
        if (door != Door.PASS && RequestBodies.isWithFile(request)) {
            Refusals.unread(request, coming.response());
            return;
        }
        Optional<HttpServletRequest> own =
                door == Door.PASS && forms.isOwn(request) ? forms.reopened(request) : Optional.empty();
        if (own.isPresent()) {
            if (person.isPresent()) {
                rate.demand(path(request), policy.asking(), person.id());
            }
            refusePostback(policy.audience().access() != Access.ADMIN && RequestText.isPostback(request));
            accepted(request, policy);
            coming.goOn(own.get());
        } else {
            Refusals.withWords(request, coming.response(), forms.refuse(request, door == Door.PASS), door);
        }
    }

    /** Whoever of the staff comes in is written down before they see anything. */
    private void accepted(HttpServletRequest request, RoutePolicy policy) {
        policy.looksAt().ifPresent(what -> acts.looked(what, clock.instant()));
        callers.accepted(request, policy.audience().access(), clock.instant());
    }

    /** Only the tables of administrators go on with a page that was shown, and only by a form. */
    private static void refusePostback(boolean postback) {
        if (postback) {
            throw new UnreadableRequest();
        }
    }

    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
