package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.practicelms.LaunchResult;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.practicelms.service.Endpoint;
import org.alongside.practicelms.service.Fault;
import org.alongside.support.DemoSite;
import org.alongside.support.SiteDatabase;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An administrator closes a way in: launches, sessions and grades of it stop before the next answer, and go on again. */
class ClosedPlatformIT {

    private static final Pattern ACTIVE = Pattern.compile("name=\"close\"\\s+value=\"([0-9a-f-]{36})\"");
    private static final Pattern PLATFORM = Pattern.compile("/admin/platform\\?id=([0-9a-f-]{36})");
    private static final String CLOSED = "somebody who runs this site has closed the way";

    private final DemoSite site = TestSite.site();
    private final SiteDatabase database = new SiteDatabase();
    private final Plain administrator = Plain.administrator(site);
    private final String deployment = first(ACTIVE, "/admin/platforms");
    private final String platform = first(PLATFORM, "/admin/platforms");

    @AfterEach
    void open() {
        administrator.opens("/admin/platforms").sends(Map.of("activate", deployment));
        administrator.opens("/admin/platform?id=" + platform);
        if (administrator.page().body().contains("Let it go on")) {
            administrator.sends(Map.of("go", "1"));
        }
        clear();
    }

    /** What other walks have sent is none of this one's. */
    @BeforeEach
    void clear() {
        site.lms().faults().clear();
        site.lms().gradebook().clear();
        site.lms().resetCounts();
    }

    @Test
    @DisplayName("LTI-31 AUD-M10 a closed deployment: no launch, no session, no grade, until it is activated")
    void deployment() throws InterruptedException {
        walks(
                4311,
                () -> administrator
                        .opens("/admin/platforms")
                        .sends(Map.of("close", deployment))
                        .sends(Map.of("close", deployment, "sure", "yes")),
                () -> administrator.opens("/admin/platforms").sends(Map.of("activate", deployment)));
    }

    @Test
    @DisplayName("LTI-31 AUD-M10 a disabled registration: no launch, no session, no grade, until it is enabled")
    void registration() throws InterruptedException {
        walks(
                4312,
                () -> administrator
                        .opens("/admin/platform?id=" + platform)
                        .sends(Map.of("stop", "1"))
                        .sends(Map.of("stop", "1", "sure", "yes")),
                () -> administrator.opens("/admin/platform?id=" + platform).sends(Map.of("go", "1")));
    }

    private void walks(int number, Runnable closing, Runnable opening) throws InterruptedException {
        site.lms().faults().nextScores(1, Fault.UNAVAILABLE_503);
        PracticeUser learner = site.lms().learner(number);
        Plain person =
                Plain.of(site).launchesAs(learner).agrees("Learner " + number).allowsTheCourseToHear();
        person.finishesTheOwnPart();
        awaitsTries(1);
        assertTrue(ancestors(person).contains("frame-ancestors " + site.lms().issuer()), ancestors(person));
        assertFalse(ancestors(administrator).contains(site.lms().issuer()), ancestors(administrator));

        closing.run();
        person.opens("/path");
        assertTrue(
                person.page().address().contains("/identity/sign-in"),
                person.page().address());
        LaunchResult refused = Plain.of(site).launchesAs(learner).page();
        assertEquals(403, refused.status(), refused.body());
        assertTrue(refused.body().contains(CLOSED), refused.body());
        hoursPass();
        assertEquals(1, site.lms().requests(Endpoint.SCORES), "only the try before");
        assertEquals(List.of(), site.lms().gradebook().all());
        String grades = administrator.opens("/admin/grades").page().body();
        assertTrue(grades.contains("it goes on when it is open again"), grades);

        opening.run();
        awaitsTries(2);
        assertEquals(1, site.lms().gradebook().all().size());
        assertEquals(200, Plain.of(site).launchesAs(learner).page().status());
    }

    /** Who may frame the pages of this session. */
    private static String ancestors(Plain person) {
        return String.join(" ", person.browser().get("/path").policies());
    }

    private void awaitsTries(long tries) throws InterruptedException {
        for (int turn = 0; turn < 150 && !isTried(tries); turn++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertTrue(isTried(tries), "nothing was sent in 15 seconds");
    }

    private boolean isTried(long tries) {
        return site.lms().requests(Endpoint.SCORES) >= tries && !database.isAnyScoreUnderWay();
    }

    private void hoursPass() {
        administrator.letsAnHourPass().letsAnHourPass();
    }

    private String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(administrator.opens(page).page().body());
        assertTrue(found.find(), administrator.page().body());
        return found.group(1);
    }
}
