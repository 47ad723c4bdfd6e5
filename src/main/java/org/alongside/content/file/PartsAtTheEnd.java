package org.alongside.content.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.content.part.Part;
import org.alongside.content.part.Questionnaire;
import org.alongside.content.part.Write;
import org.alongside.kernel.LocalizedText;
import org.alongside.kernel.Slug;
import org.alongside.manuscript.ById;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.Shapes;

/**
 * What the manifest puts at the end of each text of a step, so that short steps need no blocks: a writing box
 * ({@code writing: true}, with its {@code prompt}), then a questionnaire ({@code checkpoint: slug}).
 */
record PartsAtTheEnd(boolean writing, Optional<LocalizedText> prompt, Optional<Slug> checkpoint) {

    static final Key<Boolean> WRITING =
            Key.needed("writing", Shapes.truth()).told("It has a box to write in, which nobody else reads.");
    static final Key<ById<String>> PROMPT = ContentShapes.textsIfAny("prompt");
    static final Key<Slug> CHECKPOINT =
            Key.optional("checkpoint", Shapes.slug()).told("An instrument under assessments/ that is offered here.");

    static PartsAtTheEnd read(Entries step, ModuleFolder folder) {
        boolean writing = step.get(WRITING, false);
        Optional<LocalizedText> prompt = folder.texts().readIfAny(step, PROMPT);
        if (prompt.isPresent() && !writing) {
            step.error(PROMPT, "step '" + StepReader.slug(step) + "' has a prompt, but no writing box");
        }
        Optional<Slug> checkpoint = step.get(CHECKPOINT);
        checkpoint.ifPresent(instrument -> folder.draft().use(new InstrumentUse(instrument, step.place(CHECKPOINT))));
        return new PartsAtTheEnd(writing, prompt, checkpoint);
    }

    List<Part> in(String language) {
        List<Part> parts = new ArrayList<>();
        if (writing) {
            parts.add(new Write(Write.AT_THE_END, prompt.map(text -> text.in(language))));
        }
        checkpoint.ifPresent(instrument -> parts.add(new Questionnaire(Questionnaire.AT_THE_END, instrument)));
        return parts;
    }

    Set<String> ids() {
        Set<String> ids = new HashSet<>();
        in("en").forEach(part -> ids.add(part.id()));
        return ids;
    }
}
