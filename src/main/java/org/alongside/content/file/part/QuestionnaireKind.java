package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import org.alongside.content.part.Questionnaire;

/** Questions of an instrument; {@code instrument} is its slug. */
@AutoService(PartKind.class)
public final class QuestionnaireKind implements PartKind<Questionnaire> {

    @Override
    public String name() {
        return "questionnaire";
    }

    @Override
    public Class<Questionnaire> type() {
        return Questionnaire.class;
    }

    @Override
    public Questionnaire read(PartSource block) {
        return new Questionnaire(block.id(), block.instrument("instrument"));
    }
}
