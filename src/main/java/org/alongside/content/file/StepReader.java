package org.alongside.content.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.Step;
import org.alongside.content.StepText;
import org.alongside.content.StepTexts;
import org.alongside.content.Variant;
import org.alongside.content.file.part.PartKinds;
import org.alongside.content.part.Part;
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
        StepTexts texts = new StepTexts(texts(slug, PartsAtTheEnd.read(fields, folder)));
        boolean staying = staying(fields, slug, texts);
        return new Step(uuid, slug, kind, minutes, staying, texts);
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

    private Map<Variant, Map<String, StepText>> texts(Slug slug, PartsAtTheEnd atTheEnd) {
        Map<Variant, Map<String, TextFile>> found = folder.ownTexts(slug);
        Map<String, String> titles = new LinkedHashMap<>();
        Map<Variant, Map<String, StepText>> texts = new LinkedHashMap<>();
        texts.put(
                Variant.DEFAULT, new LinkedHashMap<>(Map.of("?", new StepText(NO_TITLE, Optional.empty(), List.of()))));
        found.forEach((variant, byLanguage) -> {
            Map<String, StepText> read = new LinkedHashMap<>();
            byLanguage.forEach((language, file) -> read.put(language, text(file, titles, atTheEnd)));
            texts.put(variant, read);
        });
        SameParts.check(found, texts);
        return texts;
    }

    /** @param titles the default's titles by language; filled by the default, which comes first */
    private StepText text(TextFile file, Map<String, String> titles, PartsAtTheEnd atTheEnd) {
        Fields front = file.front();
        if (file.variant().equals(Variant.DEFAULT)) {
            titles.put(file.language(), line(file, "title"));
        } else if (front.has("title") && !sameTitle(line(file, "title"), titles.get(file.language()))) {
            front.error("title", "the title must be the same in every variant, so that it tells nothing of its reader");
        }
        Optional<String> lede = Values.ifThere(front, "lede", key -> line(file, key));
        front.close();
        List<Part> parts = new ArrayList<>(parts().read(file, atTheEnd.ids()));
        parts.addAll(atTheEnd.in(file.language()));
        return new StepText(titles.getOrDefault(file.language(), NO_TITLE), lede, parts);
    }

    private PartReader parts() {
        return new PartReader(PartKinds.ofAllRooms(), folder.notes());
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
