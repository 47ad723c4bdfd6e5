package org.alongside.instrument.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.ResponseFormat;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.answer.TypedText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnWordsScoreTest {

    @Test
    @DisplayName("INSTRUMENT-35 no score depends on words: whatever stands there, each outcome comes to the same")
    void scores() {
        Instrument without = Example.example().scoring(ScoringLaws.RULES).instrument();
        Instrument with = Example.example()
                .with("instrument.yaml", Example.WITH_WORDS.replace("max: 10", "max: 100"))
                .scoring(ScoringLaws.RULES)
                .instrument();
        ResponseFormat own = with.form().items().get("own").response();
        Random random = new Random(81);
        for (int world = 0; world < 500; world++) {
            Answers answers = Answers.NONE;
            for (var item : without.form().choices()) {
                if (random.nextInt(100) < 85) {
                    answers = answers.with(item.id(), item.choice().min() + random.nextInt(5));
                }
            }
            Answers worded =
                    answers.with("own", Answer.to(own, TypedText.of(random)).orElseThrow());
            assertEquals(
                    Scorer.score(without, answers).report().outcomes(),
                    Scorer.score(with, worded).report().outcomes());
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> Scorer.score(with, Answers.NONE.with("q1", new Answer.InWords("four"))));
    }
}
