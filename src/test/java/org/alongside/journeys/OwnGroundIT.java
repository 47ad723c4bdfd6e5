package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.alongside.content.Course;
import org.alongside.content.Step;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The course for one person, taken up beside the one for two. */
class OwnGroundIT {

    private static final Course COURSE = DemoSite.course("on-my-own-ground");
    private static final String FOR_TWO = "id=\"joint\"";
    private static final String TRIED = "I did not try it";

    private final DemoSite site = TestSite.site();

    private static String address(Step step) {
        return "/learning/step?id=" + step.uuid();
    }

    @Test
    @DisplayName("LEARNING-6 LEARNING-13 LEARNING-17 the course for one person is taken up beside the one for two; its"
            + " outline leads to no step for two, each of its steps goes on, and a try is asked about a day later")
    void walked() {
        Walker rashid = Walker.signsUp(site, "Rashid");
        assertTrue(rashid.opens("/path").reads("<h2>On my own ground</h2>"), "it is offered to everybody");
        rashid.presses("/path", Map.of("course", COURSE.uuid().toString()));
        assertFalse(rashid.opens("/path").reads("name=\"course\""), "both are taken up");
        String outline = "/learning/module?id=" + COURSE.modules().get(0).uuid();
        assertFalse(rashid.opens(outline).reads(FOR_TWO));
        assertTrue(rashid.opens(Walker.MODULE).reads(FOR_TWO), "those of the other course have some");
        for (Step step : COURSE.steps()) {
            String title = step.texts().ofReference().title();
            assertTrue(rashid.opens(address(step)).reads(title), title);
            rashid.presses(address(step), Map.of("do", "continue"));
        }
        assertTrue(rashid.opens(outline).reads("id=\"whole\""), "all of it is done");
        Step last = COURSE.steps().get(COURSE.steps().size() - 1);
        assertFalse(rashid.opens(address(last)).reads(TRIED));
        Walker.administrator(site).letsPass("day", 1);
        assertTrue(rashid.opens(address(last)).reads(TRIED));
    }
}
