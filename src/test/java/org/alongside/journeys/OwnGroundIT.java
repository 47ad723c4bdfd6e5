package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.alongside.content.Course;
import org.alongside.content.CourseModule;
import org.alongside.content.Step;
import org.alongside.content.part.Return;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The courses for one person, each taken up beside the one for two. */
class OwnGroundIT {

    private static final String FOR_TWO = "id=\"joint\"";
    private static final String TRIED = "I did not try it";

    private final DemoSite site = TestSite.site();

    private static String outline(CourseModule module) {
        return "/learning/module?id=" + module.uuid();
    }

    private static String address(Step step) {
        return "/learning/step?id=" + step.uuid();
    }

    private static String afterTheTry(CourseModule module) {
        return module.steps().stream()
                .filter(step -> !step.parts(Return.class).isEmpty())
                .map(OwnGroundIT::address)
                .findFirst()
                .orElseThrow();
    }

    private static void walks(Walker person, CourseModule module) {
        assertFalse(person.opens(outline(module)).reads(FOR_TWO));
        for (Step step : module.steps()) {
            String title = step.texts().ofReference().title();
            assertTrue(person.opens(address(step)).reads(title), title);
            person.presses(address(step), Map.of("do", "continue"));
        }
        assertTrue(person.opens(outline(module)).reads("id=\"whole\""), "all of it is done");
        assertFalse(person.opens(afterTheTry(module)).reads(TRIED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"on-my-own-ground", "asking-together"})
    @DisplayName("LEARNING-6 LEARNING-13 LEARNING-17 a course for one person is taken up beside the one for two; its"
            + " outlines lead to no step for two, each of its steps goes on, and a try is asked about a day later")
    void walked(String slug) {
        Course course = DemoSite.course(slug);
        String page = "/learning/course?id=" + course.uuid();
        Walker rashid = Walker.signsUp(site, "Rashid");
        assertTrue(rashid.opens("/path").reads(page), "it is offered to everybody");
        rashid.presses(page, Map.of());
        assertTrue(rashid.opens("/path").reads(page), "and looks so for whoever has taken it up");
        assertTrue(rashid.opens(Walker.MODULE).reads(FOR_TWO), "those of the other course have some");
        for (CourseModule module : course.modules()) {
            walks(rashid, module);
        }
        Walker.administrator(site).letsPass("day", 1);
        for (CourseModule module : course.modules()) {
            assertTrue(rashid.opens(afterTheTry(module)).reads(TRIED));
        }
    }
}
