package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.practicelms.LaunchDriver;
import org.alongside.practicelms.LaunchResult;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.practicelms.launch.Draft;
import org.alongside.support.DemoSite;
import org.alongside.support.DeployedRoutes;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Staff of the platform open the link in a learner's name: they see one page, and are nobody here. */
class StaffActingIT {

    private static final Set<String> ENDS_SESSIONS = Set.of("/leave", "/identity/sign-out");
    private static final String CUSTOM = "https://purl.imsglobal.org/spec/lti/claim/custom";

    private final DemoSite site = TestSite.site();

    @AfterEach
    void clear() {
        site.lms().forge().clear();
    }

    /** As Canvas fills in its variable. */
    private static void acting(Draft draft) {
        Map<Object, Object> custom = new HashMap<>((Map<?, ?>) draft.claims.get(CUSTOM));
        custom.put("masquerading_user_id", "77");
        draft.claims.put(CUSTOM, custom);
    }

    private LaunchResult actsAs(LaunchDriver browser, PracticeUser learner) {
        site.lms().forge().next(StaffActingIT::acting);
        LaunchResult opened = browser.launch(learner);
        assertEquals(303, opened.status(), opened.body());
        return browser.follow(opened);
    }

    @Test
    @DisplayName(
            "INV-57 LTI-38 A67 whoever acts for somebody reads the same page for all, and reaches what nobody does")
    void walks() {
        PracticeUser noor = site.lms().learner(4401);
        Plain owner = Plain.of(site).launchesAs(noor).agrees("Noor").allowsTheCourseToHear();
        LaunchDriver staff = new LaunchDriver(site.lms());
        LaunchResult known = actsAs(staff, noor);
        LaunchResult unknown = actsAs(new LaunchDriver(site.lms()), site.lms().learner(4402));
        assertTrue(known.address().contains("/lti/outline"), known.address());
        assertEquals(200, known.status());
        assertEquals(masked(unknown), masked(known), "the same bytes, known here or not");

        LaunchDriver nobody = new LaunchDriver(site.lms());
        List<String> more = new ArrayList<>();
        for (String route : DeployedRoutes.all()) {
            if (!ENDS_SESSIONS.contains(route)) {
                LaunchResult seen = staff.get(route);
                LaunchResult theirs = nobody.get(route);
                if (seen.status() != theirs.status() || !seen.location().equals(theirs.location())) {
                    more.add(route + " answered " + seen.status() + " " + seen.location());
                }
            }
        }
        assertEquals(List.of(), more);
        assertEquals(200, owner.opens("/path").page().status());
        assertTrue(owner.page().address().endsWith("/path"), "the owner’s own session stands");
    }

    @Test
    @DisplayName("INV-57 LTI-38 acting in a browser in which somebody is signed in leaves nobody signed in")
    void ownBrowser() {
        PracticeUser noor = site.lms().learner(4403);
        Plain owner = Plain.of(site).launchesAs(noor).agrees("Noor").allowsTheCourseToHear();
        assertTrue(owner.opens("/path").page().address().endsWith("/path"), "here a session is seen");
        actsAs(owner.browser(), noor);
        assertTrue(owner.opens("/path").page().address().contains("/identity/sign-in"));
    }

    /** Without the chance of each answer (INV-02: the nonce is masked by name). */
    private static String masked(LaunchResult page) {
        return page.body().replaceAll("nonce=\"[^\"]*\"", "");
    }
}
