package org.alongside.content.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.content.Course;
import org.alongside.content.Entry;
import org.alongside.content.EntryText;
import org.alongside.content.PlacementTable;
import org.alongside.kernel.LocalizedText;
import org.alongside.kernel.Slug;
import org.alongside.kernel.TextFiles;
import org.alongside.kernel.Version;

/**
 * A course's folder becomes a {@link Course}: its manifest, the modules that it names, their steps, their texts. All
 * that is wrong with the form is found in one go, with file and line; the rules that a form cannot hold are the
 * {@link CourseLinter}'s.
 */
public final class CourseReader {

    private static final String MANIFEST = "course.yaml";

    private final Slug slug;
    private final TextFiles files;
    private final CourseNotes notes;

    private CourseReader(Slug slug, TextFiles files, CourseNotes notes) {
        this.slug = slug;
        this.files = files;
        this.notes = notes;
    }

    /**
     * @param folder how the author calls the course's folder in findings, {@code course-content/side-by-side}
     * @param files what stands below it
     */
    public static CourseReading read(String folder, TextFiles files) {
        CourseNotes notes = new CourseNotes(folder + "/");
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        if (!Slug.isSlug(name)) {
            notes.findings().error(folder, 0, "a course's folder is named by its slug: lower-case, digits, hyphens");
            return new CourseReading(Optional.empty(), notes);
        }
        return new CourseReading(new CourseReader(new Slug(name), files, notes).read(), notes);
    }

    private Optional<Course> read() {
        Fields fields = manifest(MANIFEST);
        UUID uuid = Values.uuid(fields);
        sameAsFolder(fields, slug);
        Version version = Values.version(fields, "version");
        List<String> languages = languages(fields);
        LocalizedText title = Values.localized(fields, "title", languages);
        LocalizedText summary = Values.localized(fields, "summary", languages);
        List<EntryText> entries = entries(fields.fields("entries"), languages);
        PlacementTable placement = PlacementReader.read(fields.fields("placement"));
        modules(fields, languages);
        fields.close();
        if (notes.findings().hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(
                new Course(uuid, slug, version, languages, title, summary, entries, placement, notes.modules()));
    }

    private Fields manifest(String path) {
        Source source = new Source(notes.folder() + path, 1, notes);
        Optional<String> text = files.text(path);
        if (text.isEmpty()) {
            source.error(0, "this file is missing");
        }
        return text.map(source::fields).orElseGet(() -> Fields.of(source, null));
    }

    static void sameAsFolder(Fields fields, Slug folder) {
        Slug written = Values.slug(fields, "slug");
        if (fields.has("slug") && !written.equals(folder)) {
            fields.error("slug", "the slug must be the name of the folder, '" + folder + "'");
        }
    }

    private static List<String> languages(Fields fields) {
        List<String> languages = new ArrayList<>();
        for (Fields.FieldWord word : fields.words("languages")) {
            String tag = Locale.forLanguageTag(word.text()).toLanguageTag();
            if (tag.equals("und") || !tag.equals(word.text()) || languages.contains(tag)) {
                fields.source()
                        .error(word.line(), "a language tag like 'en', once, is expected: '" + word.text() + "'");
            } else {
                languages.add(tag);
            }
        }
        if (languages.isEmpty() && fields.has("languages")) {
            fields.error("languages", "a course speaks at least one language");
        }
        return languages;
    }

    private static List<EntryText> entries(Fields fields, List<String> languages) {
        List<EntryText> entries = new ArrayList<>();
        for (Entry entry : Entry.values()) {
            String key = entry.name().toLowerCase(Locale.ROOT);
            entries.add(new EntryText(entry, Values.localized(fields, key, languages)));
        }
        fields.close();
        return entries;
    }

    private void modules(Fields fields, List<String> languages) {
        Set<String> named = new HashSet<>();
        for (Fields.FieldWord word : fields.words("modules")) {
            if (!Slug.isSlug(word.text()) || !named.add(word.text())) {
                fields.source().error(word.line(), "a module's slug, once, is expected: '" + word.text() + "'");
            } else if (files.in("modules/" + word.text()).byPath().isEmpty()) {
                fields.source().error(word.line(), "there is no folder modules/" + word.text());
            } else {
                module(new Slug(word.text()), languages);
            }
        }
        if (named.isEmpty() && fields.has("modules")) {
            fields.error("modules", "a course has at least one module");
        }
        if (!named.isEmpty()) {
            new ModuleFolder("modules", files, notes, languages).warnOfStrangers("", named);
        }
    }

    private void module(Slug module, List<String> languages) {
        String path = "modules/" + module;
        ModuleFolder folder = new ModuleFolder(path, files, notes, languages);
        notes.module(new ModuleReader(folder, module).read(manifest(path + "/module.yaml")));
    }
}
