package org.alongside.content.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.content.CourseModule;
import org.alongside.content.Variant;
import org.alongside.kernel.Findings;

/**
 * What is noted while one course is read: its findings, and what the linter needs to judge it, even where too much is
 * missing for a course. In the modules kept here a value that could not be read is replaced by a harmless one; so they
 * are for the linter only, and never handed out.
 */
final class CourseNotes {

    private final String folder;
    private final Findings findings = new Findings();
    private final List<Passage> passages = new ArrayList<>();
    private final Map<UUID, List<NotePlace>> uuids = new LinkedHashMap<>();
    private final Map<String, Set<Variant>> variants = new LinkedHashMap<>();
    private final List<CourseModule> modules = new ArrayList<>();
    private final List<InstrumentUse> uses = new ArrayList<>();

    /** A line of a file. */
    record NotePlace(String file, int line) {}

    CourseNotes(String folder) {
        this.folder = folder;
    }

    /** The folder of the course, as the author knows it, with a slash at its end. */
    String folder() {
        return folder;
    }

    Findings findings() {
        return findings;
    }

    void add(Passage passage) {
        passages.add(passage);
    }

    List<Passage> passages() {
        return List.copyOf(passages);
    }

    void uuid(UUID uuid, NotePlace place) {
        uuids.computeIfAbsent(uuid, none -> new ArrayList<>()).add(place);
    }

    Map<UUID, List<NotePlace>> uuids() {
        return java.util.Collections.unmodifiableMap(uuids);
    }

    /** Keeps which variants stand in a step's folder (below the course). */
    void variants(String stepFolder, Set<Variant> found) {
        variants.put(stepFolder, Set.copyOf(found));
    }

    Set<Variant> variantsIn(String stepFolder) {
        return variants.getOrDefault(stepFolder, Set.of());
    }

    void use(InstrumentUse use) {
        uses.add(use);
    }

    List<InstrumentUse> uses() {
        return List.copyOf(uses);
    }

    void module(CourseModule module) {
        modules.add(module);
    }

    List<CourseModule> modules() {
        return List.copyOf(modules);
    }
}
