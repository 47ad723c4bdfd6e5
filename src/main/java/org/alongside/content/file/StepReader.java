package org.alongside.content.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.Step;
import org.alongside.content.StepText;
import org.alongside.content.StepTexts;
import org.alongside.content.Variant;
import org.alongside.kernel.LocalizedText;
import org.alongside.kernel.Slug;

/** One own step: its entry in {@code module.yaml} and the Markdown files in its folder. */
final class StepReader {

    static final int LONGEST = 240;
    private static final String NO_TITLE = Values.NO_TEXT;

    private final ModuleFolder folder;

    StepReader(ModuleFolder folder) {
        this.folder = folder;
    }

    Step read(Fields fields) {
        UUID uuid = Values.uuid(fields);
        Slug slug = Values.slug(fields, "slug");
        Step.Kind kind = Values.choice(fields, "kind", Step.Kind.class);
        int minutes = Values.wholeNumber(fields, "minutes", 1, LONGEST);
        boolean writing = Values.flag(fields, "writing");
        StepTexts texts = new StepTexts(texts(slug));
        boolean staying = staying(fields, slug, texts);
        Optional<LocalizedText> prompt =
                Values.ifThere(fields, "prompt", key -> Values.localized(fields, key, folder.languages()));
        if (prompt.isPresent() && !writing) {
            fields.error("prompt", "step '" + slug + "' has a prompt, but no writing box");
        }
        return new Step(uuid, slug, kind, minutes, staying, writing, prompt, texts);
    }

    private static boolean staying(Fields fields, Slug slug, StepTexts texts) {
        boolean hold = texts.variants().contains(Variant.HOLD);
        boolean staying = Values.flag(fields, "staying", hold);
        if (staying && !hold) {
            fields.error("staying", "step '" + slug + "' is about staying and has no hold variant, step.hold.…md");
        }
        if (!staying && hold) {
            fields.error("staying", "step '" + slug + "' has a hold variant, but is not about staying");
        }
        return staying && hold;
    }

    private Map<Variant, Map<String, StepText>> texts(Slug slug) {
        Map<Variant, Map<String, TextFile>> found = folder.ownTexts(slug);
        Map<String, String> titles = new LinkedHashMap<>();
        Map<Variant, Map<String, StepText>> texts = new LinkedHashMap<>();
        texts.put(Variant.DEFAULT, new LinkedHashMap<>(Map.of("?", new StepText(NO_TITLE, Optional.empty(), ""))));
        found.forEach((variant, byLanguage) -> {
            Map<String, StepText> read = new LinkedHashMap<>();
            byLanguage.forEach((language, file) -> read.put(language, text(file, titles)));
            texts.put(variant, read);
        });
        return texts;
    }

    /** @param titles the default's titles by language; filled by the default, which comes first */
    private StepText text(TextFile file, Map<String, String> titles) {
        Fields front = file.front();
        if (file.variant().equals(Variant.DEFAULT)) {
            titles.put(file.language(), line(file, "title"));
        } else if (front.has("title") && !sameTitle(line(file, "title"), titles.get(file.language()))) {
            front.error("title", "the title must be the same in every variant, so that it tells nothing of its reader");
        }
        Optional<String> lede = Values.ifThere(front, "lede", key -> line(file, key));
        front.close();
        file.paragraphs().forEach(folder.notes()::add);
        return new StepText(
                titles.getOrDefault(file.language(), NO_TITLE),
                lede,
                file.body().strip());
    }

    /** A default without a title has its own finding. */
    private static boolean sameTitle(String title, String ofDefault) {
        return ofDefault == null || ofDefault.equals(NO_TITLE) || ofDefault.equals(title);
    }

    private String line(TextFile file, String key) {
        String text = Values.text(file.front(), key);
        file.front().source().passage(file.front().line(key), file.language(), text);
        return text;
    }
}
