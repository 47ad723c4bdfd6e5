package org.alongside.content.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.content.CourseModule;
import org.alongside.content.JointStep;
import org.alongside.content.Step;
import org.alongside.kernel.LocalizedText;
import org.alongside.kernel.Slug;

/** One module: {@code module.yaml} and the steps it names, in its order. */
final class ModuleReader {

    private final ModuleFolder folder;
    private final Slug slug;

    ModuleReader(ModuleFolder folder, Slug slug) {
        this.folder = folder;
        this.slug = slug;
    }

    /** Whether a module sends own completion to a gradebook, where its reader allows it. */
    private enum Completion {
        OWN,
        NONE
    }

    CourseModule read(Fields fields) {
        UUID uuid = Values.uuid(fields);
        CourseReader.sameAsFolder(fields, slug);
        LocalizedText title = Values.localized(fields, "title", folder.languages());
        LocalizedText aim = Values.localized(fields, "aim", folder.languages());
        boolean own = Values.choice(fields, "completion", Completion.class) == Completion.OWN;
        List<Step> steps = steps(fields);
        LocalizedText jointLine = Values.localized(fields, "joint_line", folder.languages());
        List<JointStep> joint = jointSteps(fields, steps);
        fields.close();
        return new CourseModule(uuid, slug, title, aim, own, steps, joint, jointLine);
    }

    private List<Step> steps(Fields fields) {
        List<Step> steps = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Fields entry : fields.each("steps")) {
            Step step = new StepReader(folder).read(entry);
            once(entry, names);
            steps.add(step);
        }
        if (steps.isEmpty() && fields.has("steps")) {
            fields.error("steps", "a module needs at least one own step: it ends whole without its joint part");
        }
        if (fields.has("steps")) {
            folder.warnOfStrangers("steps", names);
        }
        return steps;
    }

    private List<JointStep> jointSteps(Fields fields, List<Step> ownSteps) {
        List<Fields> entries = fields.each("joint");
        Map<Slug, UUID> own = new LinkedHashMap<>();
        ownSteps.forEach(step -> own.put(step.slug(), step.uuid()));
        JointStepReader reader = new JointStepReader(folder, own, slugs(entries));
        List<JointStep> joint = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Fields entry : entries) {
            joint.add(reader.read(entry));
            once(entry, names);
        }
        if (fields.has("joint")) {
            folder.warnOfStrangers("joint", names);
        }
        return joint;
    }

    private static void once(Fields entry, Set<String> names) {
        String name = entry.peek("slug");
        if (name != null && !names.add(name)) {
            entry.error("slug", "there are two steps '" + name + "' in this list");
        }
        entry.close();
    }

    /** Peeks at the joint steps, which may refer to each other before they are read. */
    private static Map<Slug, UUID> slugs(List<Fields> entries) {
        Map<Slug, UUID> slugs = new LinkedHashMap<>();
        for (Fields entry : entries) {
            String name = entry.peek("slug");
            if (Slug.isSlug(name)) {
                slugs.put(new Slug(name), Values.uuidOr(entry.peek("uuid"), Values.NO_UUID));
            }
        }
        return slugs;
    }
}
