package org.alongside.content.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.content.CourseModule;
import org.alongside.content.JointStep;
import org.alongside.content.Step;
import org.alongside.kernel.LocalizedText;
import org.alongside.kernel.Slug;
import org.alongside.manuscript.ById;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Node;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;

/** Reads one module: {@code module.yaml} and the steps it names, in its order. */
final class ModuleReader {

    static final String MANIFEST = "module.yaml";

    /** Whether a module sends own completion to a gradebook, where its reader allows it. */
    private enum Completion {
        OWN,
        NONE
    }

    static final Key<List<Node>> LANGUAGES = Key.optional(
                    "languages",
                    Shapes.any(Map.of("type", "string"))
                            .listed("a language")
                            .drawn(Shapes.ordered("minItems", 1, "uniqueItems", true)))
            .told("Languages of this module beyond those of the course; each of its texts is there in them too.");
    private static final Key<ById<String>> TITLE = ContentShapes.texts("title");
    private static final Key<ById<String>> AIM = ContentShapes.texts("aim");
    private static final Key<Completion> COMPLETION = Key.needed("completion", Shapes.smallWord(Completion.class))
            .told("own: own completion may go to a gradebook if the person allows it; none: nothing ever does.");
    private static final Key<ById<String>> JOINT_LINE = ContentShapes.texts("joint_line");
    private static final Key<List<Entries>> STEPS =
            Key.needed("steps", StepReader.SHAPE.listed("a step").drawn(Map.of("minItems", 1)));
    private static final Key<List<Entries>> JOINT = Key.needed("joint", JointStepReader.SHAPE.listed("a joint step"));

    static final Shape<Entries> SHAPE = MappingShape.of(
            ContentShapes.UUID_KEY, ContentShapes.SLUG, LANGUAGES, TITLE, AIM, COMPLETION, JOINT_LINE, STEPS, JOINT);

    private final ModuleFolder folder;
    private final Slug slug;

    ModuleReader(ModuleFolder folder, Slug slug) {
        this.folder = folder;
        this.slug = slug;
    }

    /** Something stands in for what could not be read, so that the linter judges the rest. */
    CourseModule read(Entries module) {
        Optional<UUID> uuid = module.get(ContentShapes.UUID_KEY);
        uuid.ifPresent(known -> folder.draft().uuid(known, module.place(ContentShapes.UUID_KEY)));
        CourseReader.sameAsFolder(module, slug);
        Texts texts = folder.texts();
        LocalizedText title = texts.read(module, TITLE);
        LocalizedText aim = texts.read(module, AIM);
        List<Step> steps = steps(module);
        LocalizedText jointLine = texts.read(module, JOINT_LINE);
        List<JointStep> joint = jointSteps(module, steps);
        boolean own = module.get(COMPLETION, Completion.OWN) == Completion.OWN;
        return new CourseModule(uuid.orElse(ContentShapes.noUuid()), slug, title, aim, own, steps, joint, jointLine);
    }

    private List<Step> steps(Entries module) {
        List<Step> steps = new ArrayList<>();
        Set<Slug> names = new HashSet<>();
        for (Entries step : module.get(STEPS).orElse(List.of())) {
            steps.add(new StepReader(folder).read(step));
            once(step, names);
        }
        if (steps.isEmpty() && module.get(STEPS).isPresent()) {
            module.error(STEPS, "a module needs at least one own step: it ends whole without its joint part");
        }
        warnOfStrangers(module, STEPS, names);
        return steps;
    }

    private List<JointStep> jointSteps(Entries module, List<Step> ownSteps) {
        Map<Slug, UUID> own = new LinkedHashMap<>();
        ownSteps.forEach(step -> own.put(step.slug(), step.uuid()));
        List<Entries> written = module.get(JOINT).orElse(List.of());
        JointStepReader reader = new JointStepReader(folder, own, slugs(written));
        List<JointStep> joint = new ArrayList<>();
        Set<Slug> names = new HashSet<>();
        for (Entries step : written) {
            joint.add(reader.read(step));
            once(step, names);
        }
        warnOfStrangers(module, JOINT, names);
        return joint;
    }

    private void warnOfStrangers(Entries module, Key<List<Entries>> key, Set<Slug> names) {
        if (module.has(key)) {
            Set<String> known = new HashSet<>();
            names.forEach(name -> known.add(name.value()));
            folder.warnOfStrangers(key.name(), known);
        }
    }

    private static void once(Entries step, Set<Slug> names) {
        step.get(ContentShapes.SLUG)
                .filter(name -> !names.add(name))
                .ifPresent(name -> step.error(ContentShapes.SLUG, "there are two steps '" + name + "' in this list"));
    }

    /** Joint steps may refer to each other before they are read. */
    private static Map<Slug, UUID> slugs(List<Entries> written) {
        Map<Slug, UUID> slugs = new LinkedHashMap<>();
        for (Entries step : written) {
            UUID uuid = step.get(ContentShapes.UUID_KEY, ContentShapes.noUuid());
            step.get(ContentShapes.SLUG).ifPresent(name -> slugs.put(name, uuid));
        }
        return slugs;
    }
}
