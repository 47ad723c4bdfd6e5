package org.alongside.content.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.Step;
import org.alongside.content.StepLength;
import org.alongside.content.StepText;
import org.alongside.content.StepTexts;
import org.alongside.content.Variant;
import org.alongside.content.file.part.PartKinds;
import org.alongside.content.part.Part;
import org.alongside.kernel.Slug;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;

/** Reads one own step: its entry in {@code module.yaml} and the Markdown files in its folder. */
final class StepReader {

    static final int LONGEST = 240;
    private static final Slug NO_SLUG = new Slug("missing");

    private static final Key<Step.StepKind> KIND = Key.needed("kind", Shapes.smallWord(Step.StepKind.class))
            .told("solo: alone, may have variants. parallel: each for oneself at the same time, one text for all.");
    static final Key<Integer> MINUTES =
            Key.needed("minutes", Shapes.whole(1, LONGEST)).told("About how long it takes.");
    private static final Key<Integer> MINUTES_IF_ANY = Key.optional("minutes", Shapes.whole(1, LONGEST))
            .told("About how long it should take. People are told what is computed; this is what you meant.");
    private static final Key<Boolean> STAYING = Key.needed("staying", Shapes.truth())
            .told("It speaks of staying, returning or opening up; then step.hold.<language>.md must stand beside.");

    static final Shape<Entries> SHAPE = MappingShape.of(
                    ContentShapes.SLUG,
                    ContentShapes.UUID_KEY,
                    KIND,
                    MINUTES_IF_ANY,
                    STAYING,
                    PartsAtTheEnd.WRITING,
                    PartsAtTheEnd.PROMPT,
                    PartsAtTheEnd.CHECKPOINT)
            .told("An own step; its texts stand in steps/<slug>/step.<language>.md and its variants.");

    private static final Key<String> TITLE =
            Key.needed("title", Shapes.text()).told("The same in every variant; people see it on their outline.");
    private static final Key<String> TITLE_IF_ANY = Key.optional("title", Shapes.text());
    private static final Key<String> LEDE =
            Key.optional("lede", Shapes.text()).told("One or two sentences below the title.");
    /** The front matter of the text that everybody reads who has no other. */
    static final Shape<Entries> FRONT = MappingShape.of(TITLE, LEDE, MakersNotes.LANDS, MakersNotes.CLAIMS);

    private static final Shape<Entries> FRONT_OF_VARIANT =
            MappingShape.of(TITLE_IF_ANY, LEDE, MakersNotes.LANDS, MakersNotes.CLAIMS);

    private final ModuleFolder folder;

    StepReader(ModuleFolder folder) {
        this.folder = folder;
    }

    /** Something stands in for what could not be read, so that the linter judges the rest. */
    Step read(Entries step) {
        Optional<UUID> uuid = step.get(ContentShapes.UUID_KEY);
        uuid.ifPresent(known -> folder.draft().uuid(known, step.place(ContentShapes.UUID_KEY)));
        Slug slug = slug(step);
        StepTexts texts = new StepTexts(texts(slug, PartsAtTheEnd.read(step, folder)));
        lengths(step, texts);
        return new Step(
                uuid.orElse(ContentShapes.noUuid()),
                slug,
                step.get(KIND, Step.StepKind.SOLO),
                StepLength.forEverybody(texts).minutes(),
                staying(step, slug, texts),
                texts);
    }

    /** What the author meant a step to take, against each of its texts. */
    private static void lengths(Entries step, StepTexts texts) {
        step.get(MINUTES_IF_ANY)
                .ifPresent(told -> texts.byVariant()
                        .forEach((variant, byLanguage) -> byLanguage.forEach((language, text) ->
                                length(step, told, variant.fileName(language), StepLength.of(text)))));
    }

    private static void length(Entries step, int told, String file, StepLength length) {
        if (!length.isAbout(told)) {
            step.warning(MINUTES_IF_ANY, "minutes are " + told + ", and " + file + " takes about " + length);
        }
    }

    static Slug slug(Entries step) {
        return step.get(ContentShapes.SLUG, NO_SLUG);
    }

    private static boolean staying(Entries step, Slug slug, StepTexts texts) {
        boolean hold = texts.variants().contains(Variant.HOLD);
        boolean staying = step.get(STAYING, hold);
        if (staying && !hold) {
            step.error(STAYING, "step '" + slug + "' is about staying and has no hold variant, step.hold.…md");
        }
        if (!staying && hold) {
            step.error(STAYING, "step '" + slug + "' has a hold variant, but is not about staying");
        }
        return staying && hold;
    }

    private Map<Variant, Map<String, StepText>> texts(Slug slug, PartsAtTheEnd atTheEnd) {
        Map<Variant, Map<String, TextFile>> found = folder.ownTexts(slug);
        Map<String, String> titles = new LinkedHashMap<>();
        Map<Variant, Map<String, StepText>> texts = new LinkedHashMap<>();
        StepText none = new StepText(Texts.NO_TEXT, Optional.empty(), List.of());
        texts.put(Variant.DEFAULT, new LinkedHashMap<>(Map.of("?", none)));
        MakersNotes notes = new MakersNotes(folder.languages(), folder.draft().findings());
        found.forEach((variant, byLanguage) -> {
            Map<String, StepText> read = new LinkedHashMap<>();
            byLanguage.forEach((language, file) -> read.put(language, text(file, titles, atTheEnd, notes)));
            texts.put(variant, read);
        });
        new SameParts(atTheEnd.ids(), folder.draft().findings()).check(found, texts);
        return texts;
    }

    /** @param titles the default's titles by language; filled by the default, which comes first */
    private StepText text(TextFile file, Map<String, String> titles, PartsAtTheEnd atTheEnd, MakersNotes notes) {
        boolean isDefault = file.variant().equals(Variant.DEFAULT);
        Optional<Entries> front =
                file.front(isDefault ? FRONT : FRONT_OF_VARIANT, folder.draft().findings());
        notes.check(file, front);
        Optional<String> title = front.flatMap(entries -> line(entries, TITLE, file));
        if (isDefault) {
            titles.put(file.language(), title.orElse(Texts.NO_TEXT));
        } else if (title.filter(t -> !isSameTitle(t, titles.get(file.language())))
                .isPresent()) {
            front.get()
                    .error(
                            TITLE,
                            "the title must be the same in every variant, so that it tells nothing of its reader");
        }
        Optional<String> lede = front.flatMap(entries -> line(entries, LEDE, file));
        PartReader reader = new PartReader(PartKinds.ofAllRooms(), folder.shared(), folder.draft());
        List<Part> parts = new ArrayList<>(reader.read(file, atTheEnd.ids()));
        parts.addAll(atTheEnd.in(file.language()));
        return new StepText(titles.getOrDefault(file.language(), Texts.NO_TEXT), lede, parts);
    }

    /** A default without a title has its own finding. */
    private static boolean isSameTitle(String title, String ofDefault) {
        return ofDefault == null || ofDefault.equals(Texts.NO_TEXT) || ofDefault.equals(title);
    }

    private Optional<String> line(Entries front, Key<String> key, TextFile file) {
        Optional<String> text = front.get(key).map(String::strip);
        text.ifPresent(words -> folder.texts().line(front.place(key), file.language(), words));
        return text;
    }
}
