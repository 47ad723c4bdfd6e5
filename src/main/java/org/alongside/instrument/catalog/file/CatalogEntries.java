package org.alongside.instrument.catalog.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.SourceLines;
import org.alongside.instrument.catalog.Catalog.CatalogEntry;
import org.alongside.instrument.catalog.Catalog.CatalogOrigin;
import org.alongside.instrument.catalog.Catalog.CatalogPlace;
import org.alongside.instrument.catalog.Catalog.ReleaseState;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.instrument.file.LinesReader;
import org.alongside.instrument.file.yaml.InstrumentYaml;
import org.alongside.kernel.FilePlace;
import org.alongside.kernel.Finding;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Read;
import org.alongside.kernel.TextFiles;

/** One instrument's folder on its way to the shelf: its versions, and which finding belongs to which of them. */
final class CatalogEntries {

    private final CatalogOrigin origin;
    private final String slug;
    private final String root;
    private final String shown;
    private final TextFiles files;
    private final ReleaseList released;
    private final Findings findings = new Findings();
    private final SortedSet<String> versions =
            new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(Function.identity()));

    CatalogEntries(CatalogOrigin origin, String slug, String root, Read<TextFiles> folder) {
        this.origin = origin;
        this.slug = slug;
        this.root = root;
        this.shown = root + "/" + slug;
        this.files = folder.orElseThrow().in(slug);
        this.released = ReleaseList.of(folder.orElseThrow());
        folder.findings().list().stream()
                .filter(found -> found.place().isIn(shown))
                .forEach(found -> findings.error(found.place(), found.reason()));
        versions.addAll(files.folders());
        findings.list().stream()
                .map(found -> found.place().below(shown))
                .filter(path -> path.size() > 1 || path.stream().anyMatch(name -> name.matches("v[0-9]+")))
                .forEach(path -> versions.add(path.get(0)));
        versions.removeIf(version -> origin == CatalogOrigin.BUILT_IN && isGate(version));
    }

    /** One for each version; what serves is taken from then on. */
    List<CatalogEntry> entries(Map<String, String> taken) {
        if (origin == CatalogOrigin.BUILT_IN && versions.isEmpty()) {
            return List.of();
        }
        versions.stream()
                .filter(this::isGate)
                .forEach(version -> findings.error(
                        shown + "/" + version + "/gates.yaml", 0, "private questions come with the program alone"));
        Map<String, Instrument> read = read(taken);
        read.forEach(
                (version, instrument) -> checkUuid(version, instrument.key().uuid(), taken));
        versions.forEach(this::checkReleased);
        if (versions.isEmpty()) {
            findings.error(shown, 0, "there is no version here: its files stand in a folder v1, v2 and so on");
            versions.add("");
        }
        List<CatalogEntry> entries =
                versions.stream().map(v -> entry(v, read.get(v))).toList();
        entries.forEach(entry ->
                entry.served().ifPresent(i -> taken.putIfAbsent(i.key().uuid().toString(), shown)));
        return entries;
    }

    /** Gates come with the program; safety.file reads them (scoring-format 22). */
    private boolean isGate(String version) {
        return files.has(version + "/gates.yaml") && !files.has(version + "/instrument.yaml");
    }

    /** The versions in which nothing was wrong so far. */
    private Map<String, Instrument> read(Map<String, String> taken) {
        if (taken.containsKey(slug)) {
            findings.error(shown, 0, "the name '" + slug + "' belongs to " + taken.get(slug));
            return Map.of();
        }
        Map<String, String> sound = new TreeMap<>();
        files.byPath().forEach((path, text) -> {
            String folder = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
            if (in(folder).stream().noneMatch(Finding::isError)) {
                sound.put(slug + "/" + path, text);
            }
        });
        Read<InstrumentLibrary> loaded = InstrumentLoader.load(root, TextFiles.of(sound));
        findings.addAll(loaded.findings());
        return loaded.orElseThrow().all().stream()
                .collect(Collectors.toMap(i -> "v" + i.key().version(), Function.identity()));
    }

    private void checkUuid(String version, UUID uuid, Map<String, String> taken) {
        String owner = taken.get(uuid.toString());
        if (owner != null) {
            String file = shown + "/" + version + "/instrument.yaml";
            FilePlace place = files.text(version + "/instrument.yaml")
                    .flatMap(text -> InstrumentYaml.read(file, text).value())
                    .map(root -> root.keys().get("uuid"))
                    .orElse(FilePlace.whole(file));
            findings.error(place, "the uuid " + uuid + " belongs to " + owner);
        }
    }

    private void checkReleased(String version) {
        if (release(version) == ReleaseState.CHANGED) {
            released.changed(slug + "/" + version, files.in(version))
                    .forEach(path -> findings.error(
                            shown + "/" + version + "/" + path,
                            0,
                            "this version is released, and this file is not as " + ReleaseList.NAME + " has it"));
        }
    }

    private ReleaseState release(String version) {
        return released.release(slug + "/" + version, files.in(version));
    }

    /** What is wrong with the whole refuses each version; a remark on it stands with the latest. */
    private CatalogEntry entry(String version, Instrument instrument) {
        boolean isLatest = version.equals(versions.last());
        List<Finding> here = new ArrayList<>();
        in("").stream().filter(f -> f.isError() || isLatest).forEach(here::add);
        if (!version.isEmpty()) {
            here.addAll(in(version));
        }
        boolean broken = here.stream().anyMatch(Finding::isError);
        Optional<Instrument> served = broken ? Optional.empty() : Optional.ofNullable(instrument);
        SourceLines lines =
                served.map(i -> LinesReader.read(root, files.in(version))).orElse(SourceLines.UNKNOWN);
        return new CatalogEntry(new CatalogPlace(origin, slug, version), served, release(version), here, lines);
    }

    /** The findings of this version; with the empty text those of the folder itself. */
    private List<Finding> in(String version) {
        return findings.list().stream()
                .filter(finding -> version.equals(versionOf(finding)))
                .toList();
    }

    /** Empty where a finding is about the folder itself. */
    private String versionOf(Finding finding) {
        List<String> path = finding.place().below(shown);
        boolean isOfVersion = path.size() > 1 || path.stream().anyMatch(versions::contains);
        return isOfVersion ? path.get(0) : "";
    }
}
