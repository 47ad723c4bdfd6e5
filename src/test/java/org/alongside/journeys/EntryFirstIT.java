package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.alongside.content.Course;
import org.alongside.content.Step;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EntryFirstIT {

    private static final Course COURSE = DemoSite.course();

    private final DemoSite site = TestSite.site();

    @Test
    @DisplayName("LEARNING-6 My path leads to choosing where to begin before a step whose words depend on it, and says"
            + " the same to whoever has chosen")
    void before() {
        Walker rashid = Everything.enrolled(Walker.signsUp(site, "Rashid"));
        List<Step> steps = COURSE.modules().stream()
                .flatMap(module -> module.steps().stream())
                .toList();
        int first = steps.indexOf(
                steps.stream().filter(Step::hasTextsByTrack).findFirst().orElseThrow());
        for (Step step : steps.subList(0, first)) {
            assertFalse(asksFirst(rashid), step.slug().value());
            rashid.presses("/learning/step?id=" + step.uuid(), Map.of("do", "continue"));
        }
        assertTrue(asksFirst(rashid), steps.get(first).slug().value());
        rashid.presses("/learning/entry?id=" + COURSE.uuid(), Map.of("entry", "1"));
        assertTrue(asksFirst(rashid), "an outline tells nothing of what was chosen");
    }

    private static boolean asksFirst(Walker person) {
        String path = person.opens("/path").body();
        int sentence = path.indexOf("The words of this step depend on where you begin");
        int step = path.indexOf("class=\"card next\"");
        assertTrue(step > 0, path);
        return sentence > 0 && sentence < step;
    }
}
