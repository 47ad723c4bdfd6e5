package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import org.alongside.content.part.Questionnaire;
import org.alongside.kernel.Slug;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;

/** Questions of an instrument; {@code instrument} is its slug. */
@AutoService(PartKind.class)
public final class QuestionnaireKind implements PartKind<Questionnaire> {

    private static final Slug NO_SLUG = new Slug("missing");

    private static final Key<NamedInstrument> INSTRUMENT =
            Key.needed("instrument", PartShapes.instrument()).told("The slug of a questionnaire that serves.");

    private static final MappingShape SHAPE = MappingShape.of(INSTRUMENT);

    @Override
    public String name() {
        return "questionnaire";
    }

    @Override
    public Class<Questionnaire> type() {
        return Questionnaire.class;
    }

    @Override
    public MappingShape shape() {
        return SHAPE;
    }

    @Override
    public Questionnaire part(String id, Entries written) {
        return new Questionnaire(
                id, written.get(INSTRUMENT).map(NamedInstrument::slug).orElse(NO_SLUG));
    }
}
