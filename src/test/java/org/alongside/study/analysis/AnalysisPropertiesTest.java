package org.alongside.study.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.answer.Answers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AnalysisPropertiesTest {

    private static final double CLOSE = 1e-9;
    private static final String EVEN = """
            even:
              items: {e1: '+', e2: '+', q6: '-'}
              rule: sum
              privacy: OWNER
            """;

    @RepeatedTest(20)
    @DisplayName("STUDY-10 the order of respondents changes nothing, not even the last bit")
    void orderOfRespondents(RepetitionInfo info) {
        List<Answers> shuffled = new ArrayList<>(Responses.fixture().respondents());
        Collections.shuffle(shuffled, new Random(info.getCurrentRepetition()));
        assertEquals(
                figures(Responses.instrument(), Responses.fixture()),
                figures(Responses.instrument(), new ResponseSet(shuffled)));
    }

    @Test
    @DisplayName("FR-B29 STUDY-10 the order of items in the file changes nothing")
    void orderOfItems() {
        Instrument turned =
                Responses.instrument(EVEN.replace("e1: '+', e2: '+', q6: '-'", "q6: '-', e2: '+', e1: '+'"));
        assertEquals(figures(Responses.instrument(EVEN), Responses.fixture()), figures(turned, Responses.fixture()));
    }

    @Test
    @DisplayName("STUDY-10 one point more for everybody changes means, and neither spread, alpha nor correlation")
    void aConstantMore() {
        List<Answers> lower = new ArrayList<>();
        List<Answers> higher = new ArrayList<>();
        Random random = new Random(7);
        for (int r = 0; r < 40; r++) {
            int trait = random.nextInt(3);
            Answers answers = Answers.NONE.with("q1", 1 + trait).with("q6", 1 + Math.min(3, trait + random.nextInt(2)));
            lower.add(answers);
            higher.add(answers.with("q1", 2 + trait)
                    .with("q6", answers.number("q6").orElseThrow() + 1));
        }
        OutcomeFigures before = two(lower);
        OutcomeFigures after = two(higher);
        assertNotEquals(before.values().mean(), after.values().mean());
        same(before.values().sd(), after.values().sd());
        same(before.consistency().alpha(), after.consistency().alpha());
        same(before.consistency().lower(), after.consistency().lower());
        same(before.consistency().sem(), after.consistency().sem());
        same(before.items().get(0).itemTotal(), after.items().get(0).itemTotal());
    }

    @Test
    @DisplayName("STUDY-10 reversing every item of an outcome leaves its alpha as it was")
    void allReversed() {
        Instrument turned = Responses.instrument(
                EVEN.replace("'+'", "'x'").replace("'-'", "'+'").replace("'x'", "'-'"));
        same(alpha(Responses.instrument(EVEN)), alpha(turned));
    }

    private static Figure alpha(Instrument instrument) {
        return ((Analysis.Figures) ItemAnalysis.of(instrument, Responses.fixture()))
                .outcomes()
                .get(0)
                .consistency()
                .alpha();
    }

    private static OutcomeFigures two(List<Answers> respondents) {
        return ((Analysis.Figures) ItemAnalysis.of(Responses.instrument(), new ResponseSet(respondents)))
                .outcomes()
                .get(2);
    }

    /** All figures as text, so that every last bit is compared. */
    private static String figures(Instrument instrument, ResponseSet responses) {
        return ((Analysis.Figures) ItemAnalysis.of(instrument, responses))
                .outcomes().stream()
                        .map(o -> o.values() + " " + o.consistency() + " " + o.items())
                        .toList()
                        .toString();
    }

    private static void same(Figure expected, Figure actual) {
        assertEquals(expected.reason(), actual.reason());
        assertEquals(expected.value().orElse(0), actual.value().orElse(0), CLOSE);
    }
}
