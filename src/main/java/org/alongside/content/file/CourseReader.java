package org.alongside.content.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.content.Course;
import org.alongside.content.CourseModule;
import org.alongside.content.Entry;
import org.alongside.content.EntryText;
import org.alongside.content.PlacementTable;
import org.alongside.kernel.FilePlace;
import org.alongside.kernel.Findings;
import org.alongside.kernel.LocalizedText;
import org.alongside.kernel.Read;
import org.alongside.kernel.Slug;
import org.alongside.kernel.TextFiles;
import org.alongside.kernel.Version;
import org.alongside.manuscript.ById;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.FileShape;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Node;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;
import org.alongside.manuscript.file.YamlReader;

/**
 * A course's folder becomes a {@link Course}: its manifest, the modules that it names, their steps, their texts. All
 * that is wrong with the form is found in one go, with file and line; the rules that a form cannot hold are the
 * {@link CourseLinter}'s.
 */
public final class CourseReader {

    private static final String RECORDINGS = "recordings/";
    private static final String MANIFEST = "course.yaml";

    private static final Key<Version> VERSION = Key.needed("version", ContentShapes.version())
            .told("Three numbers. Raise the last for wording, the middle for a new step, the first when steps go.");
    private static final Key<Integer> ORDER = Key.optional("order", Shapes.whole(1, Course.LAST))
            .told("Where it stands among the courses, lower ones first; left out, it comes last.");
    private static final Key<List<Node>> LANGUAGES = Key.needed(
                    "languages",
                    Shapes.any(Map.of("type", "string")).listed("a language").drawn(some()))
            .told("BCP 47 tags; the first is the reference.");
    private static final Key<ById<String>> TITLE = ContentShapes.texts("title");
    private static final Key<ById<String>> SUMMARY = ContentShapes.texts("summary");
    private static final Key<List<Node>> MODULES = Key.needed(
                    "modules",
                    Shapes.any(Shapes.slug().schema()).listed("a module").drawn(some()))
            .told("Slugs of the folders under modules/, in the order in which people meet them.");
    private static final List<Key<ById<String>>> EACH_ENTRY = Stream.of(Entry.values())
            .map(entry -> ContentShapes.texts(entry.name().toLowerCase(Locale.ROOT)))
            .toList();
    private static final Key<Entries> ENTRIES = Key.needed(
                    "entries", MappingShape.of(EACH_ENTRY.toArray(new Key<?>[0])))
            .told("How a person may describe where they stand: two lines each, without order words.");
    private static final Key<PlacementTable> PLACEMENT = Key.needed("placement", PlacementReader.SHAPE)
            .told("When a description is marked 'this may fit', tried in this order."
                    + " Starting points without evidence.");

    private static final Shape<Entries> SHAPE = MappingShape.of(
            ContentShapes.UUID_KEY,
            ContentShapes.SLUG,
            VERSION,
            ORDER,
            LANGUAGES,
            TITLE,
            SUMMARY,
            MODULES,
            ENTRIES,
            PLACEMENT);

    private final Slug slug;
    private final TextFiles files;
    private final CourseDraft draft;
    private final CourseTexts shared;
    private final Findings findings;

    private CourseReader(Slug slug, TextFiles files, CourseDraft draft) {
        this.slug = slug;
        this.files = files;
        this.draft = draft;
        this.shared = new CourseTexts(files, draft);
        this.findings = draft.findings();
    }

    private static Map<String, Object> some() {
        return Shapes.ordered("minItems", 1, "uniqueItems", true);
    }

    /** The manifests as editors know them. */
    public static List<FileShape> shapes() {
        return List.of(
                new FileShape(
                        "course-content/course.schema.json",
                        MANIFEST,
                        "A course: its name, its modules in order, four entries, and the numbers that suggest one.",
                        SHAPE),
                new FileShape(
                        "course-content/module.schema.json",
                        ModuleReader.MANIFEST,
                        "A module: own steps in order, complete in themselves, then the joint steps.",
                        ModuleReader.SHAPE),
                new FileShape(
                        "course-content/step.schema.json",
                        "step.<language>.md",
                        "The front matter of a step's text, between two lines of three hyphens.",
                        StepReader.FRONT));
    }

    /**
     * Reads a whole folder; the course has been read then, not yet linted.
     *
     * @param folder how the author calls the course's folder in findings, {@code course-content/side-by-side}
     * @param files what stands below it
     */
    public static Read<Course> read(String folder, TextFiles files) {
        CourseDraft draft = new CourseDraft(folder + "/");
        return new Read<>(read(folder, files, draft), draft.findings());
    }

    /** @param draft is given everything that the linter needs */
    static Optional<Course> read(String folder, TextFiles files, CourseDraft draft) {
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        if (!Slug.isSlug(name)) {
            draft.findings().error(folder, 0, "a course's folder is named by its slug: lower-case, digits, hyphens");
            return Optional.empty();
        }
        return new CourseReader(new Slug(name), files, draft).read();
    }

    private Optional<Course> read() {
        Optional<Entries> read = manifest(MANIFEST, SHAPE);
        List<String> languages = languages(read);
        List<WrittenModule> modules =
                read.map(course -> modules(course, languages)).orElse(List.of());
        Texts texts = new Texts(draft, ofAny(languages, modules));
        Optional<LocalizedText> title = read.map(course -> texts.read(course, TITLE));
        Optional<LocalizedText> summary = read.map(course -> texts.read(course, SUMMARY));
        List<EntryText> entries = read.flatMap(course -> course.get(ENTRIES))
                .map(e -> entries(e, texts))
                .orElse(List.of());
        read.ifPresent(course -> {
            sameAsFolder(course, slug);
            course.get(ContentShapes.UUID_KEY)
                    .ifPresent(uuid -> draft.uuid(uuid, course.place(ContentShapes.UUID_KEY)));
            modules.forEach(module -> draft.module(module.read()));
            recordings();
        });
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        Entries course = read.orElseThrow();
        return Optional.of(new Course(
                course.get(ContentShapes.UUID_KEY).orElseThrow(),
                slug,
                course.get(VERSION).orElseThrow(),
                course.get(ORDER, Course.LAST),
                languages,
                title.orElseThrow(),
                summary.orElseThrow(),
                entries,
                course.get(PLACEMENT).orElseThrow(),
                draft.modules()));
    }

    private Optional<Entries> manifest(String path, Shape<Entries> shape) {
        String shown = draft.shown(path);
        Optional<String> text = files.text(path);
        if (text.isEmpty()) {
            findings.error(shown, 0, "this file is missing");
        }
        Optional<Read<Node>> root = text.map(t -> YamlReader.read(shown, t));
        root.ifPresent(read -> findings.addAll(read.findings()));
        String what = path.substring(path.lastIndexOf('/') + 1);
        return root.flatMap(Read::value).flatMap(node -> shape.read(node, what, findings));
    }

    static void sameAsFolder(Entries manifest, Slug folder) {
        if (manifest.get(ContentShapes.SLUG)
                .filter(written -> !written.equals(folder))
                .isPresent()) {
            manifest.error(ContentShapes.SLUG, "the slug must be the name of the folder, '" + folder + "'");
        }
    }

    private List<String> languages(Optional<Entries> course) {
        List<String> languages = withTags(List.of(), course.flatMap(c -> c.get(LANGUAGES)));
        course.filter(c -> languages.isEmpty() && c.get(LANGUAGES).isPresent())
                .ifPresent(c -> c.error(LANGUAGES, "a course speaks at least one language"));
        return languages;
    }

    /** These, and those that are named besides. */
    private List<String> withTags(List<String> known, Optional<List<Node>> named) {
        List<String> languages = new ArrayList<>(known);
        for (Node word : named.orElse(List.of())) {
            String written = word.written().orElse("");
            String tag = Locale.forLanguageTag(written).toLanguageTag();
            if (tag.equals("und") || !tag.equals(written) || languages.contains(tag)) {
                findings.error(word.place(), "a language tag like 'en', once, is expected: '" + written + "'");
            } else {
                languages.add(tag);
            }
        }
        return languages;
    }

    /** The languages of the course and of any of its modules: the course's own strings are in all of them. */
    private static List<String> ofAny(List<String> languages, List<WrittenModule> modules) {
        Set<String> all = new LinkedHashSet<>(languages);
        modules.forEach(module -> all.addAll(module.folder().languages()));
        return List.copyOf(all);
    }

    private static List<EntryText> entries(Entries written, Texts texts) {
        List<EntryText> entries = new ArrayList<>();
        for (Entry entry : Entry.values()) {
            entries.add(new EntryText(entry, texts.read(written, EACH_ENTRY.get(entry.ordinal()))));
        }
        return entries;
    }

    /** A module whose manifest could be read; in the folder are its languages. */
    private record WrittenModule(ModuleFolder folder, Slug slug, Entries manifest) {

        CourseModule read() {
            return new ModuleReader(folder, slug).read(manifest);
        }
    }

    private List<WrittenModule> modules(Entries course, List<String> languages) {
        List<WrittenModule> written = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Node word : course.get(MODULES).orElse(List.of())) {
            String name = word.written().orElse("");
            FilePlace place = word.place();
            if (!Slug.isSlug(name) || !named.add(name)) {
                findings.error(place, "a module's slug, once, is expected: '" + name + "'");
            } else if (files.in("modules/" + name).byPath().isEmpty()) {
                findings.error(place, "there is no folder modules/" + name);
            } else {
                module(new Slug(name), languages).ifPresent(written::add);
            }
        }
        if (named.isEmpty() && course.get(MODULES).isPresent()) {
            course.error(MODULES, "a course has at least one module");
        }
        if (!named.isEmpty()) {
            new ModuleFolder("modules", files, shared, draft, languages).warnOfStrangers("", named);
        }
        return written;
    }

    private void recordings() {
        draft.recordings().stream()
                .filter(recording -> !files.has(RECORDINGS + recording.file()))
                .forEach(recording -> findings.error(
                        recording.place(), "the course has no recording " + RECORDINGS + recording.file()));
    }

    private Optional<WrittenModule> module(Slug module, List<String> languages) {
        String path = "modules/" + module;
        return manifest(path + "/" + ModuleReader.MANIFEST, ModuleReader.SHAPE).map(manifest -> {
            List<String> all = withTags(languages, manifest.get(ModuleReader.LANGUAGES));
            return new WrittenModule(new ModuleFolder(path, files, shared, draft, all), module, manifest);
        });
    }
}
