package org.alongside.content.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.content.CourseModule;
import org.alongside.content.Variant;
import org.alongside.content.file.part.NamedPart;
import org.alongside.content.file.part.NamedRecording;
import org.alongside.kernel.FilePlace;
import org.alongside.kernel.Findings;

/**
 * A course as far as it could be read: all that was found, and what the linter needs to judge it, even where too much
 * is missing for a course. In the modules kept here a value that could not be read is replaced by a harmless one; so
 * they are for the linter only, and never handed out.
 */
final class CourseDraft {

    private final String folder;
    private final Findings findings = new Findings();
    private final List<Passage> passages = new ArrayList<>();
    private final Map<UUID, List<FilePlace>> uuids = new LinkedHashMap<>();
    private final Map<String, Set<Variant>> variants = new LinkedHashMap<>();
    private final List<CourseModule> modules = new ArrayList<>();
    private final List<InstrumentUse> uses = new ArrayList<>();
    private final List<NamedPart> namedParts = new ArrayList<>();
    private final List<NamedRecording> recordings = new ArrayList<>();

    /** @param folder of the course, as the author knows it, with a slash at its end */
    CourseDraft(String folder) {
        this.folder = folder;
    }

    /** How findings name a file or a folder of the course. */
    String shown(String below) {
        return folder + below;
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

    void uuid(UUID uuid, FilePlace place) {
        uuids.computeIfAbsent(uuid, none -> new ArrayList<>()).add(place);
    }

    /** Where each uuid stands, mostly once. */
    Map<UUID, List<FilePlace>> uuids() {
        return Collections.unmodifiableMap(uuids);
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

    void use(NamedPart part) {
        namedParts.add(part);
    }

    /** The parts to which others lead back. */
    List<NamedPart> namedParts() {
        return List.copyOf(namedParts);
    }

    void use(NamedRecording recording) {
        recordings.add(recording);
    }

    /** The recordings that parts play. */
    List<NamedRecording> recordings() {
        return List.copyOf(recordings);
    }

    void module(CourseModule module) {
        modules.add(module);
    }

    List<CourseModule> modules() {
        return List.copyOf(modules);
    }
}
