package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.lti.message.check.Check;
import org.alongside.practicelms.LaunchDriver;
import org.alongside.practicelms.LaunchResult;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.practicelms.launch.AuthAnswer;
import org.alongside.practicelms.launch.Forgery;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Launches at the running site: the forged are refused, each by its own check, and the odd but valid ones open. */
class LaunchesIT {

    private static final ResourceBundle SAY = ResourceBundle.getBundle("messages.lti", Locale.ENGLISH);
    private static final Pattern NUMBER = Pattern.compile("<p class=\"ref\">(AL-[0-9A-Z]{4}-[0-9]{2})</p>");
    private static final Pattern LAUNCH = Pattern.compile("/admin/launch\\?id=[0-9a-f-]{36}");
    private static final Pattern FAILED =
            Pattern.compile("<li class=\"bad\">.*?<strong>(.*?)</strong>", Pattern.DOTALL);

    /** The check that each forgery must fail at. */
    private static final Map<Forgery, Check> STOPPED_BY = new EnumMap<>(Map.ofEntries(
            Map.entry(Forgery.EXPIRED, Check.STILL_VALID),
            Map.entry(Forgery.FROM_THE_FUTURE, Check.ISSUED_LATELY),
            Map.entry(Forgery.ISSUED_LONG_AGO, Check.ISSUED_LATELY),
            Map.entry(Forgery.TAMPERED_SIGNATURE, Check.SIGNATURE_GOOD),
            Map.entry(Forgery.CHANGED_CLAIMS, Check.SIGNATURE_GOOD),
            Map.entry(Forgery.OTHER_KEY, Check.SIGNATURE_GOOD),
            Map.entry(Forgery.UNSIGNED, Check.TOKEN_WELL_FORMED),
            Map.entry(Forgery.SYMMETRIC, Check.ALGORITHM_ALLOWED),
            Map.entry(Forgery.REPLAYED, Check.NONCE_ISSUED),
            Map.entry(Forgery.NO_KID, Check.KEY_NAMED),
            Map.entry(Forgery.UNKNOWN_KID, Check.KEY_FOUND),
            Map.entry(Forgery.UNKNOWN_DEPLOYMENT, Check.DEPLOYMENT_NAMED),
            Map.entry(Forgery.NO_DEPLOYMENT, Check.DEPLOYMENT_NAMED),
            Map.entry(Forgery.OTHER_ISSUER, Check.ISSUER_EXACT),
            Map.entry(Forgery.WRONG_NONCE, Check.NONCE_ISSUED),
            Map.entry(Forgery.NO_NONCE, Check.NONCE_ISSUED),
            Map.entry(Forgery.WRONG_STATE, Check.LOGIN_OURS),
            Map.entry(Forgery.OTHER_AUDIENCE, Check.AUDIENCE_OURS),
            Map.entry(Forgery.STRANGER_IN_AUDIENCE, Check.AUDIENCE_OURS),
            Map.entry(Forgery.OTHER_AUTHORISED_PARTY, Check.PARTY_OURS),
            Map.entry(Forgery.NO_SUBJECT, Check.PERSON_NAMED),
            Map.entry(Forgery.LONG_SUBJECT, Check.PERSON_NAMED),
            Map.entry(Forgery.NO_RESOURCE_LINK, Check.LINK_NAMED),
            Map.entry(Forgery.NO_ROLES, Check.ROLES_SENT),
            Map.entry(Forgery.NO_VERSION, Check.VERSION_KNOWN),
            Map.entry(Forgery.WRONG_VERSION, Check.VERSION_KNOWN),
            Map.entry(Forgery.NO_MESSAGE_TYPE, Check.MESSAGE_KNOWN),
            Map.entry(Forgery.OTHER_TARGET, Check.TARGET_AGREED)));

    private static Plain administrator;

    private final DemoSite site = TestSite.site();
    private final LaunchDriver browser = new LaunchDriver(site.lms());
    private final PracticeUser learner = site.lms().learner(3001);

    @AfterEach
    void clear() {
        site.lms().forge().clear();
        site.lms().faults().clear();
    }

    @ParameterizedTest
    @EnumSource(value = Forgery.class, mode = Mode.MATCH_NONE, names = "ODD_BUT_.*")
    @DisplayName("LTI-2 LTI-17 a forged launch is refused calmly, and its number leads an administrator to the check")
    void forged(Forgery forgery) {
        browser.launch(learner);
        site.lms().forge().next(forgery);
        LaunchResult refused = browser.launch(learner);
        Check check = STOPPED_BY.get(forgery);
        assertEquals(status(check), refused.status(), refused.body());
        String number = calmNumber(refused);
        administratorFinds(number, check);
    }

    /** 401 for what is not to be trusted, 400 for what is not well formed. */
    private static int status(Check check) {
        return switch (check) {
            case LOGIN_OURS, TOKEN_WELL_FORMED, DEPLOYMENT_NAMED, PERSON_NAMED, LINK_NAMED -> 400;
            case ROLES_SENT, VERSION_KNOWN, MESSAGE_KNOWN, TARGET_AGREED -> 400;
            default -> 401;
        };
    }

    @ParameterizedTest
    @EnumSource(value = Forgery.class, mode = Mode.MATCH_ALL, names = "ODD_BUT_.*")
    @DisplayName("LTI-2 LTI-8 a launch that is odd but valid opens")
    void odd(Forgery oddity) {
        site.lms().forge().next(oddity);
        LaunchResult opened = browser.launch(learner);
        assertEquals(303, opened.status(), opened.body());
        LaunchResult page = browser.follow(opened);
        assertEquals(200, page.status(), page.body());
        assertTrue(page.address().startsWith(site.base() + "/"), page.address());
    }

    @Test
    @DisplayName("LTI-5 the same answer a second time is refused, also from the same browser")
    void replayed() {
        AuthAnswer answer =
                browser.authoriseHere(browser.login(learner).location().orElseThrow(), learner);
        assertEquals(303, browser.deliver(answer).status());
        LaunchResult again = browser.deliver(answer);
        assertEquals(400, again.status(), again.body());
        administratorFinds(calmNumber(again), Check.LOGIN_OURS);
    }

    @Test
    @DisplayName(
            "LTI-6 an answer carried over to another browser is refused, and several at once do not disturb each other")
    void otherBrowser() {
        LaunchDriver stranger = new LaunchDriver(site.lms());
        AuthAnswer first =
                browser.authoriseHere(browser.login(learner).location().orElseThrow(), learner);
        AuthAnswer second =
                browser.authoriseHere(browser.login(learner).location().orElseThrow(), learner);
        AuthAnswer third =
                browser.authoriseHere(browser.login(learner).location().orElseThrow(), learner);
        LaunchResult refused = stranger.deliver(first);
        assertEquals(400, refused.status(), refused.body());
        administratorFinds(calmNumber(refused), Check.SAME_BROWSER);
        assertEquals(303, browser.deliver(third).status());
        assertEquals(303, browser.deliver(second).status());
    }

    @Test
    @DisplayName("LTI-4 a platform changes its key: the next launch opens, and so does one with the key before")
    void rotation() {
        assertEquals(303, browser.launch(learner).status());
        site.lms().rotateKeys();
        assertEquals(303, browser.launch(learner).status());
    }

    @Test
    @DisplayName("LTI-4 LTI-17 a key set that cannot be had is told as such; when it is back the same link opens")
    void keySetDown() {
        site.lms().rotateKeys();
        site.lms().faults().keySetDown(true);
        LaunchResult refused = browser.launch(learner);
        assertEquals(503, refused.status(), refused.body());
        assertTrue(refused.body().contains(SAY.getString("refused.later.1")), refused.body());
        administratorFinds(calmNumber(refused), Check.KEY_FOUND);
        site.lms().faults().keySetDown(false);
        administrator(site).letsAnHourPass();
        assertEquals(303, browser.launch(learner).status());
    }

    private String calmNumber(LaunchResult refused) {
        String body = refused.body();
        assertTrue(body.contains(SAY.getString("refused.heading")), body);
        for (String never : new String[] {"Exception", "\tat ", "org.alongside", "eyJ", "id_token"}) {
            assertFalse(body.contains(never), never + " in " + body);
        }
        for (String own : new String[] {learner.given(), learner.family(), learner.email()}) {
            assertFalse(body.contains(own), own + " in " + body);
        }
        Matcher number = NUMBER.matcher(body);
        assertTrue(number.find(), body);
        return number.group(1);
    }

    private void administratorFinds(String number, Check check) {
        String list = administrator(site)
                .opens("/admin/launches?number=" + number)
                .page()
                .body();
        Matcher launch = LAUNCH.matcher(list);
        assertTrue(launch.find(), list);
        String body = administrator(site).opens(launch.group()).page().body();
        Matcher failed = FAILED.matcher(body);
        assertTrue(failed.find(), body);
        assertEquals(SAY.getString("check." + check), failed.group(1));
        assertFalse(body.contains(learner.given()) || body.contains(learner.email()) || body.contains("eyJ"), body);
    }

    private static Plain administrator(DemoSite site) {
        if (administrator == null) {
            administrator = Plain.administrator(site);
        }
        return administrator;
    }
}
