package org.alongside.learning.policy.part;

import java.util.Optional;
import org.alongside.content.part.Questionnaire;

/** Questions are done when the answers are sent, or by going on past them: they are offered and never a condition. */
public final class QuestionnaireRules implements PartRules<Questionnaire> {

    @Override
    public Class<Questionnaire> type() {
        return Questionnaire.class;
    }

    @Override
    public boolean isDone(Questionnaire part, PartFacts facts) {
        return facts.wentOn() || facts.sent().test(part.instrument());
    }

    /** The answers are kept where they are asked. */
    @Override
    public Optional<SavedForm> saved() {
        return Optional.empty();
    }
}
