package org.alongside.learning.policy.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.alongside.content.part.Prose;
import org.alongside.content.part.Questionnaire;
import org.alongside.content.part.Write;
import org.alongside.kernel.Slug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PartRulesTest {

    private static final Slug ASKED = new Slug("asked");
    private static final PartFacts NOTHING = new PartFacts(false, part -> false, instrument -> false);
    private static final PartFacts WROTE = new PartFacts(false, part -> true, instrument -> false);
    private static final PartFacts SENT = new PartFacts(false, part -> false, ASKED::equals);

    @Test
    @DisplayName("LEARNING-14 a passage asks for nothing, a box for words or for going on")
    void words() {
        Write box = new Write("mine", Optional.empty());
        assertTrue(new ReadingRules<>(Prose.class).isDone(new Prose("prose-1", "x"), NOTHING));
        assertFalse(new WriteRules().isDone(box, NOTHING));
        assertTrue(new WriteRules().isDone(box, WROTE));
        assertTrue(new WriteRules().isDone(box, PartFacts.goingOn()));
    }

    @Test
    @DisplayName("LEARNING-14 questions are done when their answers are sent, and never a condition for going on")
    void questions() {
        QuestionnaireRules rules = new QuestionnaireRules();
        Questionnaire asked = new Questionnaire("q", ASKED);
        assertFalse(rules.isDone(asked, WROTE));
        assertTrue(rules.isDone(asked, SENT));
        assertFalse(rules.isDone(new Questionnaire("q", new Slug("another")), SENT));
        assertTrue(rules.isDone(asked, PartFacts.goingOn()));
    }

    @Test
    @DisplayName("LEARNING-7 a box is kept as its very words")
    void form() {
        SavedForm form = new WriteRules().saved().orElseThrow();
        assertEquals("ü — “so”\n", form.text(form.fields("ü — “so”\n")));
        assertEquals("", form.text(Map.of()));
    }
}
