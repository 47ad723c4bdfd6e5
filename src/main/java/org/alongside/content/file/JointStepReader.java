package org.alongside.content.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.JointProperties;
import org.alongside.content.JointStep;
import org.alongside.kernel.LocalizedText;
import org.alongside.kernel.Slug;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Node;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;

/** Reads one joint step: its entry in {@code module.yaml} and the Markdown files in its folder. */
final class JointStepReader {

    private static final Key<Integer> SIZE = Key.needed("size", Shapes.whole(JointStep.SMALLEST, JointStep.LARGEST))
            .told("0 present in parallel, 1 one chosen line, 2 a prompt and a witness sentence back, 3 own part in the"
                    + " loop, 4 a wish with an easy no.");
    private static final Key<Boolean> STAYING =
            Key.needed("staying", Shapes.truth()).told("It speaks of staying, returning or opening up.");
    private static final Key<JointStep.Mode> MODE = Key.needed("mode", Shapes.smallWord(JointStep.Mode.class))
            .told("in_turns: speaker, then witness, over days. one_device: both at one screen.");

    private static final Key<Boolean> SPEAKER_WITNESS =
            ContentShapes.always("speaker_witness", true).told("One speaks, the other witnesses.");
    private static final Key<Boolean> REPLY_EXPECTED =
            ContentShapes.always("reply_expected", false).told("Nobody owes an answer.");
    private static final Key<Boolean> RATING_ALLOWED =
            ContentShapes.always("rating_allowed", false).told("Nobody is rated.");
    private static final Key<Boolean> OPENS_AND_CLOSES =
            ContentShapes.always("opens_and_closes", true).told("It has a beginning and an end.");
    private static final JointProperties SAFE = new JointProperties(true, false, false, true);
    private static final Key<JointProperties> PROPERTIES = Key.needed(
                    "properties",
                    MappingShape.of(SPEAKER_WITNESS, REPLY_EXPECTED, RATING_ALLOWED, OPENS_AND_CLOSES)
                            .as(JointStepReader::properties))
            .told("The four properties of a safe container; only these values can be published.");

    private static final Key<List<Node>> PREREQUISITES = Key.needed(
                    "prerequisites",
                    Shapes.any(Shapes.slug().schema()).listed("a step").drawn(Map.of("uniqueItems", true)))
            .told("Own steps of this module that each person has to have finished.");
    private static final Key<Slug> SMALLER_FORM = Key.optional("smaller_form", Shapes.slug())
            .told("The joint step of this module to offer when this one is refused; not larger than this.");

    static final Shape<Entries> SHAPE = MappingShape.of(
                    ContentShapes.SLUG,
                    ContentShapes.UUID_KEY,
                    SIZE,
                    STAYING,
                    StepReader.MINUTES,
                    MODE,
                    PROPERTIES,
                    PREREQUISITES,
                    SMALLER_FORM)
            .told("A joint step; its texts stand in joint/<slug>/step.<language>.md, with a title and a hint.");

    private static final Key<String> TITLE = Key.needed("title", Shapes.text());
    private static final Key<String> HINT = Key.needed("hint", Shapes.text());
    private static final Shape<Entries> FRONT = MappingShape.of(TITLE, HINT);

    private final ModuleFolder folder;
    private final Map<Slug, UUID> ownSteps;
    private final Map<Slug, UUID> jointSteps;

    /** What it may refer to, by slug. */
    JointStepReader(ModuleFolder folder, Map<Slug, UUID> ownSteps, Map<Slug, UUID> jointSteps) {
        this.folder = folder;
        this.ownSteps = ownSteps;
        this.jointSteps = jointSteps;
    }

    /** Something stands in for what could not be read, so that the linter judges the rest. */
    JointStep read(Entries step) {
        Optional<UUID> known = step.get(ContentShapes.UUID_KEY);
        known.ifPresent(uuid -> folder.draft().uuid(uuid, step.place(ContentShapes.UUID_KEY)));
        UUID uuid = known.orElse(ContentShapes.noUuid());
        Slug slug = StepReader.slug(step);
        Map<String, TextFile> files = folder.jointTexts(slug);
        Map<String, Entries> fronts = new LinkedHashMap<>();
        files.forEach((language, file) ->
                file.front(FRONT, folder.draft().findings()).ifPresent(front -> fronts.put(language, front)));
        return new JointStep(
                uuid,
                slug,
                step.get(SIZE, JointStep.SMALLEST),
                step.get(STAYING, false),
                step.get(StepReader.MINUTES, 1),
                step.get(MODE, JointStep.Mode.IN_TURNS),
                smallerForm(step, slug, uuid),
                step.get(PROPERTIES, SAFE),
                prerequisites(step),
                lines(fronts, TITLE),
                lines(fronts, HINT),
                bodies(files));
    }

    private Optional<UUID> smallerForm(Entries step, Slug self, UUID uuid) {
        Optional<Slug> slug = step.get(SMALLER_FORM);
        if (slug.filter(self::equals).isPresent()) {
            step.error(SMALLER_FORM, "a joint step is not its own smaller form");
        } else if (slug.filter(other -> !jointSteps.containsKey(other)).isPresent()) {
            step.error(SMALLER_FORM, "there is no joint step '" + slug.get() + "' in this module");
        }
        return slug.map(jointSteps::get).filter(other -> !other.equals(uuid));
    }

    private static JointProperties properties(Entries written) {
        return new JointProperties(
                written.get(SPEAKER_WITNESS, SAFE.speakerWitness()),
                written.get(REPLY_EXPECTED, SAFE.replyExpected()),
                written.get(RATING_ALLOWED, SAFE.ratingAllowed()),
                written.get(OPENS_AND_CLOSES, SAFE.opensAndCloses()));
    }

    private List<UUID> prerequisites(Entries joint) {
        List<UUID> prerequisites = new ArrayList<>();
        for (Node word : joint.get(PREREQUISITES).orElse(List.of())) {
            String name = word.written().orElse("");
            Optional<UUID> step =
                    Optional.of(name).filter(Slug::isSlug).map(Slug::new).map(ownSteps::get);
            if (step.isEmpty()) {
                folder.draft().findings().error(word.place(), "there is no own step '" + name + "' in this module");
            }
            step.ifPresent(prerequisites::add);
        }
        return prerequisites;
    }

    private LocalizedText lines(Map<String, Entries> fronts, Key<String> key) {
        Map<String, String> lines = new LinkedHashMap<>();
        fronts.forEach((language, front) -> {
            Optional<String> text = front.get(key).map(String::strip);
            lines.put(language, text.orElse(Texts.NO_TEXT));
            text.ifPresent(words -> folder.texts().line(front.place(key), language, words));
        });
        return lines.isEmpty() ? LocalizedText.of("en", Texts.NO_TEXT) : new LocalizedText(lines);
    }

    private LocalizedText bodies(Map<String, TextFile> texts) {
        Map<String, String> bodies = new LinkedHashMap<>();
        texts.forEach((language, file) -> {
            file.paragraphs().forEach(folder.draft()::add);
            bodies.put(language, file.body().strip());
        });
        return bodies.isEmpty() ? LocalizedText.of("en", "") : new LocalizedText(bodies);
    }
}
