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

/**
 * What the manifest puts at the end of each text of a step, so that short steps need no blocks: a writing box
 * ({@code writing: true}, with its {@code prompt}), then a questionnaire ({@code checkpoint: slug}).
 */
record PartsAtTheEnd(boolean writing, Optional<LocalizedText> prompt, Optional<Slug> checkpoint) {

    static PartsAtTheEnd read(Fields fields, ModuleFolder folder) {
        boolean writing = Values.flag(fields, "writing");
        Optional<LocalizedText> prompt =
                Values.ifThere(fields, "prompt", key -> Values.localized(fields, key, folder.languages()));
        if (prompt.isPresent() && !writing) {
            String slug = Values.slug(fields, "slug").value();
            fields.error("prompt", "step '" + slug + "' has a prompt, but no writing box");
        }
        Optional<Slug> checkpoint = Values.ifThere(fields, "checkpoint", key -> Values.slug(fields, key));
        checkpoint.ifPresent(instrument ->
                folder.notes().use(new InstrumentUse(instrument, fields.source().file(), fields.line("checkpoint"))));
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
