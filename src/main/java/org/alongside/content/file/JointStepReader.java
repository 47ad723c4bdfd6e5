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

/** One joint step: its entry in {@code module.yaml} and the Markdown files in its folder. */
final class JointStepReader {

    private final ModuleFolder folder;
    private final Map<Slug, UUID> ownSteps;
    private final Map<Slug, UUID> jointSteps;

    /** What it may refer to, by slug. */
    JointStepReader(ModuleFolder folder, Map<Slug, UUID> ownSteps, Map<Slug, UUID> jointSteps) {
        this.folder = folder;
        this.ownSteps = ownSteps;
        this.jointSteps = jointSteps;
    }

    JointStep read(Fields fields) {
        UUID uuid = Values.uuid(fields);
        Slug slug = Values.slug(fields, "slug");
        Map<String, TextFile> texts = folder.jointTexts(slug);
        return new JointStep(
                uuid,
                slug,
                Values.wholeNumber(fields, "size", JointStep.SMALLEST, JointStep.LARGEST),
                Values.flag(fields, "staying"),
                Values.wholeNumber(fields, "minutes", 1, StepReader.LONGEST),
                Values.choice(fields, "mode", JointStep.Mode.class),
                smallerForm(fields, slug, uuid),
                properties(fields.fields("properties")),
                prerequisites(fields),
                front(texts, "title"),
                front(texts, "hint"),
                bodies(texts));
    }

    private Optional<UUID> smallerForm(Fields fields, Slug self, UUID uuid) {
        Optional<Slug> slug = Values.ifThere(fields, "smaller_form", key -> Values.slug(fields, key));
        if (slug.filter(self::equals).isPresent()) {
            fields.error("smaller_form", "a joint step is not its own smaller form");
        } else if (slug.filter(other -> !jointSteps.containsKey(other)).isPresent()) {
            fields.error("smaller_form", "there is no joint step '" + slug.get() + "' in this module");
        }
        return slug.map(jointSteps::get).filter(other -> !other.equals(uuid));
    }

    private static JointProperties properties(Fields fields) {
        JointProperties properties = new JointProperties(
                Values.flag(fields, "speaker_witness", true),
                Values.flag(fields, "reply_expected"),
                Values.flag(fields, "rating_allowed"),
                Values.flag(fields, "opens_and_closes", true));
        fields.close();
        return properties;
    }

    private List<UUID> prerequisites(Fields fields) {
        List<UUID> prerequisites = new ArrayList<>();
        for (Fields.FieldWord word : fields.words("prerequisites")) {
            Optional<UUID> step =
                    Optional.of(word.text()).filter(Slug::isSlug).map(Slug::new).map(ownSteps::get);
            if (step.isEmpty()) {
                fields.source().error(word.line(), "there is no own step '" + word.text() + "' in this module");
            }
            step.ifPresent(prerequisites::add);
        }
        return prerequisites;
    }

    private static LocalizedText front(Map<String, TextFile> texts, String key) {
        Map<String, String> lines = new LinkedHashMap<>();
        texts.forEach((language, file) -> {
            lines.put(language, Values.text(file.front(), key));
            file.front().source().passage(file.front().line(key), language, lines.get(language));
        });
        return lines.isEmpty() ? LocalizedText.of("en", Values.NO_TEXT) : new LocalizedText(lines);
    }

    private LocalizedText bodies(Map<String, TextFile> texts) {
        Map<String, String> bodies = new LinkedHashMap<>();
        texts.forEach((language, file) -> {
            file.front().close();
            file.paragraphs().forEach(folder.notes()::add);
            bodies.put(language, file.body().strip());
        });
        return bodies.isEmpty() ? LocalizedText.of("en", "") : new LocalizedText(bodies);
    }
}
