package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.practicelms.course.RecordedScore;
import org.alongside.practicelms.service.Endpoint;
import org.alongside.practicelms.service.Fault;
import org.alongside.support.DemoSite;
import org.alongside.support.SiteDatabase;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Completions on their way from the running site to a gradebook that fails: each arrives, and stands there once. */
class GradesIT {

    private static final int TURNS = 150;
    private static final Pattern AGAIN = Pattern.compile("name=\"row\" value=\"([0-9a-f-]{36})\"");

    private final DemoSite site = TestSite.site();
    private final SiteDatabase database = new SiteDatabase();
    private final Plain administrator = Plain.administrator(site);

    @BeforeEach
    @AfterEach
    void clear() {
        site.lms().faults().clear();
        site.lms().gradebook().clear();
        site.lms().resetCounts();
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            mode = Mode.EXCLUDE,
            names = {"TOO_MANY_429", "NOT_FOUND_404"})
    @DisplayName("LTI-13 LTI-14 LTI-16 a platform that fails once gets the completion all the same, and has it once")
    void failsOnce(Fault fault) throws InterruptedException {
        site.lms().faults().nextScores(1, fault);
        PracticeUser learner = finishes(3200 + fault.ordinal());
        awaitsTries(1);
        hoursPass(2);
        arrivedOnce(learner);
        assertEquals(2, site.lms().requests(Endpoint.SCORES), "the failed try and the good one");
    }

    @Test
    @DisplayName("LTI-13 a platform that asks for two hours gets two hours, and then the completion, once")
    void asksToWait() throws InterruptedException {
        site.lms().faults().retryAfter(Duration.ofHours(2));
        site.lms().faults().nextScores(1, Fault.TOO_MANY_429);
        PracticeUser learner = finishes(3221);
        awaitsTries(1);
        hoursPass(1);
        assertEquals(1, site.lms().requests(Endpoint.SCORES), "it asked us to wait");
        assertEquals(List.of(), scores(learner));
        hoursPass(2);
        arrivedOnce(learner);
    }

    @Test
    @DisplayName("LTI-15 a column that is not there is told to the administrator, who sends again when it is back")
    void noColumn() throws InterruptedException {
        site.lms().faults().nextScores(1, Fault.NOT_FOUND_404);
        PracticeUser learner = finishes(3222);
        awaitsTries(1);
        hoursPass(2);
        assertEquals(List.of(), scores(learner));
        String page = administrator.opens("/admin/grades").page().body();
        Matcher row = AGAIN.matcher(page);
        assertTrue(page.contains("The link has no column in the gradebook") && row.find(), page);
        administrator.sends(Map.of("row", row.group(1)));
        awaitsTries(2);
        hoursPass(1);
        arrivedOnce(learner);
    }

    @Test
    @DisplayName("LTI-13 without a yes, nothing leaves, however long it takes")
    void noConsent() {
        PracticeUser learner = site.lms().learner(3223);
        Plain person = Plain.of(site).launchesAs(learner).agrees("Noor").sends(Map.of("answer", "no"));
        person.finishesTheOwnPart();
        hoursPass(2);
        assertEquals(0, site.lms().requests(Endpoint.SCORES));
        assertEquals(List.of(), scores(learner));
    }

    private PracticeUser finishes(int number) {
        PracticeUser learner = site.lms().learner(number);
        Plain person =
                Plain.of(site).launchesAs(learner).agrees("Learner " + number).allowsTheCourseToHear();
        assertTrue(
                person.page().address().contains("/learning/module"),
                person.page().address());
        person.finishesTheOwnPart();
        return learner;
    }

    /**
     * The job comes by each second; until then there is nothing to see. A try has ended, also one that nobody answers,
     * before hours pass: a row is held for two minutes, which would else be over while the try is under way.
     */
    private void awaitsTries(long tries) throws InterruptedException {
        for (int turn = 0; turn < TURNS && !isTried(tries); turn++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertTrue(isTried(tries), "nothing was sent in 15 seconds");
    }

    private boolean isTried(long tries) {
        return site.lms().requests(Endpoint.SCORES) >= tries && !database.isAnyScoreUnderWay();
    }

    /** What is due is done before the page answers. */
    private void hoursPass(int hours) {
        for (int hour = 0; hour < hours; hour++) {
            administrator.letsAnHourPass();
        }
    }

    private void arrivedOnce(PracticeUser learner) {
        List<RecordedScore> standing = scores(learner);
        assertEquals(1, standing.size(), standing.toString());
        assertEquals(1.0, standing.get(0).given().orElseThrow());
        assertEquals(1.0, standing.get(0).maximum().orElseThrow());
        assertTrue(standing.get(0).isGrade() && standing.get(0).comment().isEmpty(), standing.toString());
    }

    private List<RecordedScore> scores(PracticeUser learner) {
        return site.lms().gradebook().all().stream()
                .filter(score -> score.userId().equals(learner.id()))
                .toList();
    }
}
