package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.alongside.identity.access.Access;
import org.alongside.identity.access.RouteAudience;
import org.alongside.identity.access.RoutePolicy;
import org.alongside.practicelms.LaunchResult;
import org.alongside.practicelms.course.Roll;
import org.alongside.support.DemoSite;
import org.alongside.support.DeployedRoutes;
import org.alongside.support.HttpVisitor;
import org.alongside.support.SiteDatabase;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every route of the WAR, asked for by every kind of person: each gets what the route's audience says, and no more. */
class AudiencesIT {

    private static final String SIGN_IN = "/identity/sign-in";
    private static final String PIN = "/identity/pin";
    private static final String NOBODYS = "00000000-0000-4000-8000-000000000000";
    private static final String STAFF = "/lti/staff?link=";

    /** A look at these ends the session, or is the door itself. */
    private static final Set<String> NOT_LOOKED_AT =
            Set.of("/leave", "/identity/sign-out", "/identity/welcome", "/identity/come-back", PIN, SIGN_IN);

    private final DemoSite site = TestSite.site();

    /** What a look at a route came to. */
    private record Answered(int status, String location) {

        static Answered by(HttpVisitor visitor, String route) {
            var seen = visitor.opens(route);
            return new Answered(seen.status(), seen.location().orElse(""));
        }

        boolean leadsTo(String door) {
            return status == 302 && location.contains(door + "?");
        }
    }

    private List<String> walk(Function<String, Answered> asked, Map<Access, Function<Answered, Boolean>> expected) {
        List<String> wrong = new ArrayList<>();
        for (String route : DeployedRoutes.all()) {
            RouteAudience audience =
                    DeployedRoutes.policies().of(route).orElseThrow().audience();
            if (!NOT_LOOKED_AT.contains(route)) {
                Answered answered = asked.apply(route);
                boolean fits = audience.isOfARoom()
                        ? answered.status() == 404 || answered.leadsTo(SIGN_IN)
                        : expected.get(audience.access()).apply(answered);
                if (!fits) {
                    wrong.add(route + " for " + audience.name() + " answered " + answered);
                }
            }
        }
        return wrong;
    }

    /** What comes of a look: everybody is let in to what is public. */
    private static Map<Access, Function<Answered, Boolean>> publicOr(
            Function<Answered, Boolean> signedIn,
            Function<Answered, Boolean> withPin,
            Function<Answered, Boolean> admin) {
        return Map.of(
                Access.PUBLIC, AudiencesIT::isLetIn,
                Access.SIGNED_IN, signedIn,
                Access.PRIVATE, withPin,
                Access.ADMIN, admin,
                Access.ADMIN_FRESH, admin,
                Access.ADMIN_KEYS, admin,
                Access.ADMIN_PROOF, admin);
    }

    private static boolean isLetIn(Answered answered) {
        return !answered.leadsTo(SIGN_IN) && !answered.leadsTo(PIN) && !answered.leadsTo("/identity/welcome");
    }

    @Test
    @DisplayName("IDENTITY-1 IDENTITY-20 Q-S2 nobody reaches any route but the public ones")
    void nobody() {
        HttpVisitor visitor = HttpVisitor.arrivesAt(site.base());
        Function<Answered, Boolean> signIn = answered -> answered.leadsTo(SIGN_IN);
        assertEquals(List.of(), walk(route -> Answered.by(visitor, route), publicOr(signIn, signIn, signIn)));
    }

    @Test
    @DisplayName("IDENTITY-1 IDENTITY-20 Q-S2 Q-S14 a learner reaches own routes, private ones with the PIN alone")
    void learner() {
        Walker learner = Walker.signsUp(site, "Edith");
        HttpVisitor elsewhere = learner.elsewhere().visitor();
        Function<Answered, Boolean> notHere = answered -> answered.status() == 404;
        assertEquals(
                List.of(),
                walk(
                        route -> Answered.by(elsewhere, route),
                        publicOr(AudiencesIT::isLetIn, answered -> answered.leadsTo(PIN), notHere)));
        assertEquals(
                List.of(),
                walk(
                        route -> Answered.by(learner.visitor(), route),
                        publicOr(AudiencesIT::isLetIn, AudiencesIT::isLetIn, notHere)));
    }

    @Test
    @DisplayName("IDENTITY-20 Q-S2 an administrator reaches everything but what a room keeps for its own audience")
    void administrator() {
        Walker administrator = Walker.administrator(site);
        administrator.opens("/data");
        assertEquals(
                List.of(),
                walk(
                        route -> Answered.by(administrator.visitor(), route),
                        publicOr(AudiencesIT::isLetIn, AudiencesIT::isLetIn, AudiencesIT::isLetIn)));
        assertEquals(200, administrator.visitor().opens("/admin/platforms").status());
    }

    @Test
    @DisplayName("Q-S8 IDENTITY-100 each look of an administrator stands in the log of access, with who and at what")
    void written() {
        Walker administrator = Walker.administrator(site);
        administrator.opens("/data");
        List<String> wrong = new ArrayList<>();
        for (String route : DeployedRoutes.all()) {
            RoutePolicy policy = DeployedRoutes.policies().of(route).orElseThrow();
            if (policy.audience().access().name().startsWith(Access.ADMIN.name())) {
                long before = looks(policy);
                administrator.visitor().opens(route);
                if (looks(policy) - before != (policy.looksAt().isPresent() ? 1 : 0)) {
                    wrong.add(route + " left " + (looks(policy) - before) + " lines");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Lines about looks at such a page, or at any where it shows nobody's rows. */
    private static long looks(RoutePolicy policy) {
        String what = policy.looksAt().map(said -> " and why = '" + said + "'").orElse("");
        return new SiteDatabase()
                .ask("select ordinal from vault_access_entry where kind = 'READ' and whose = '' and who <> ''" + what)
                .size();
    }

    @Test
    @DisplayName(
            "IDENTITY-20 LTI-8 Q-S2 who teaches sees the page of their own link, and of no other; nobody else does")
    void staff() {
        Plain teacher = Plain.of(site).launchesAs(Roll.TOMAS);
        if (teacher.page().address().contains("/identity/welcome")) {
            teacher.agrees("Tomas");
        }
        String own = teacher.page().address().replaceAll(".*(?=/lti/staff)", "");
        assertTrue(own.startsWith(STAFF), own);
        assertEquals(200, teacher.browser().get(own).status());
        for (String other : List.of("/lti/staff", STAFF, STAFF + "x", STAFF + NOBODYS, own.replace("link", "id"))) {
            LaunchResult answer = teacher.browser().get(other);
            assertEquals(404, answer.status(), other);
        }
        for (String route : DeployedRoutes.all()) {
            if (DeployedRoutes.policies().of(route).orElseThrow().audience().equals(RouteAudience.ADMIN)) {
                assertEquals(404, teacher.browser().get(route).status(), route);
            }
        }
        Plain learner = Plain.of(site).launchesAs(site.lms().learner(3501)).agrees("Nilay");
        assertEquals(404, learner.browser().get(own).status());
        Walker administrator = Walker.administrator(site);
        administrator.opens("/data");
        assertEquals(404, administrator.visitor().opens(own).status());
    }
}
