package org.alongside.content;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.content.part.PartPath;
import org.alongside.kernel.LocalizedText;
import org.alongside.kernel.Slug;
import org.alongside.kernel.Version;

/**
 * A course as its author wrote it: files in a folder, read once, never changed while the application runs.
 *
 * <p>Its life: an author writes {@code course.yaml}, modules in the order of the manifest, and steps as Markdown. The
 * reader turns the folder into this record or says, all at once, what is wrong with which line. The linter holds the
 * rules that a form cannot. Only a course without an ERROR reaches a {@link CourseLibrary}, and from there people's
 * own paths. Slugs are for authors; the uuid inside survives renaming, and is all that other rooms keep.
 *
 * @param order where it stands among the courses, lower ones first; those of one number by their slugs
 * @param languages BCP 47 tags; the first is the reference
 * @param entries all four, each once, in the order of the file (pages draw an order per person)
 */
public record Course(
        UUID uuid,
        Slug slug,
        Version version,
        int order,
        List<String> languages,
        LocalizedText title,
        LocalizedText summary,
        List<EntryText> entries,
        PlacementTable placement,
        List<CourseModule> modules) {

    /** Where a course stands whose author did not say. */
    public static final int LAST = 1000;

    /** @throws IllegalArgumentException where there is no language or no module, or an entry is missing or doubled */
    public Course {
        Objects.requireNonNull(uuid, "a course's uuid");
        Objects.requireNonNull(slug, "a course's slug");
        Objects.requireNonNull(placement, "a placement table");
        languages = List.copyOf(languages);
        entries = List.copyOf(entries);
        modules = List.copyOf(modules);
        if (languages.isEmpty() || modules.isEmpty()) {
            throw new IllegalArgumentException("a course needs a language and a module: " + slug);
        }
        Set<Entry> described = new HashSet<>();
        entries.forEach(e -> described.add(e.entry()));
        if (described.size() != Entry.values().length || entries.size() != described.size()) {
            throw new IllegalArgumentException("a course describes each of the four entries once: " + slug);
        }
    }

    public Optional<CourseModule> module(UUID module) {
        return modules.stream().filter(m -> m.uuid().equals(module)).findFirst();
    }

    /** The own step in which this part stands, where the course has it. */
    public Optional<Step> stepOf(PartPath path) {
        return modules.stream().flatMap(module -> module.stepOf(path).stream()).findFirst();
    }

    /** All own steps in course order. */
    public List<Step> steps() {
        return modules.stream().flatMap(m -> m.steps().stream()).toList();
    }

    /** Whether anybody reads other words somewhere because of a leaning. */
    public boolean hasTextsByLeaning() {
        return steps().stream()
                .flatMap(step -> step.texts().variants().stream())
                .anyMatch(Variant::isByLeaning);
    }

    /** All joint steps in course order. */
    public List<JointStep> jointSteps() {
        return modules.stream().flatMap(m -> m.jointSteps().stream()).toList();
    }

    /** Whether it has steps for two; else it is for one person alone. */
    public boolean isForTwo() {
        return modules.stream().anyMatch(module -> !module.jointSteps().isEmpty());
    }

    public LocalizedText textOf(Entry entry) {
        return entries.stream()
                .filter(e -> e.entry() == entry)
                .map(EntryText::text)
                .findFirst()
                .orElseThrow();
    }
}
