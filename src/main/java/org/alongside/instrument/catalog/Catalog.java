package org.alongside.instrument.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.InstrumentKey;
import org.alongside.instrument.SourceLines;
import org.alongside.kernel.Finding;

/**
 * Every version of every instrument that was found at the start, and what became of it: it serves, or it was refused
 * for reasons that stand beside it. Those that serve make the library; people only ever meet these. The others are for
 * whoever runs the site, who sees each fault with its file and line and can mend all of them at once.
 *
 * <p>The built-in ones come inside the program; others are dropped into a folder beside it. Where two want the same
 * name or the same uuid, the built-in one keeps it.
 *
 * @param entries in the order of slugs and versions, the built-in ones first
 * @param general what is wrong with a folder as a whole
 */
public record Catalog(List<CatalogEntry> entries, List<Finding> general) {

    /** Where a version comes from. */
    public enum CatalogOrigin {
        BUILT_IN,
        DROPPED_IN
    }

    /** What the list of released digests says of a version. */
    public enum ReleaseState {
        RELEASED,
        NOT_RELEASED,
        CHANGED
    }

    /** @param version the name of its folder, {@code v1}; empty where the instrument has none */
    public record CatalogPlace(CatalogOrigin origin, String slug, String version) {}

    /**
     * @param served empty where this version was refused
     * @param lines where things stand in its files; unknown where it was refused, for then the findings say it
     */
    public record CatalogEntry(
            CatalogPlace place,
            Optional<Instrument> served,
            ReleaseState release,
            List<Finding> findings,
            SourceLines lines) {

        public CatalogEntry {
            findings = List.copyOf(findings);
        }

        public boolean isServed() {
            return served.isPresent();
        }

        public boolean isBuiltIn() {
            return place.origin() == CatalogOrigin.BUILT_IN;
        }
    }

    public Catalog {
        entries = List.copyOf(entries);
        general = List.copyOf(general);
    }

    /** What people may be asked. */
    public InstrumentLibrary library() {
        return new InstrumentLibrary(
                entries.stream().flatMap(entry -> entry.served().stream()).toList());
    }

    /** Whether this version comes with the program. */
    public boolean isBuiltIn(InstrumentKey key) {
        return entries.stream()
                .filter(CatalogEntry::isBuiltIn)
                .flatMap(entry -> entry.served().stream())
                .anyMatch(served -> served.key().equals(key));
    }

    /** Where things stand in the files of this version; unknown where it does not serve. */
    public SourceLines lines(InstrumentKey key) {
        return entries.stream()
                .filter(entry -> entry.served().map(Instrument::key).equals(Optional.of(key)))
                .findFirst()
                .map(CatalogEntry::lines)
                .orElse(SourceLines.UNKNOWN);
    }

    /** Everything that was found, what is general first. */
    public List<Finding> findings() {
        return Stream.concat(general.stream(), entries.stream().flatMap(e -> e.findings().stream()))
                .distinct()
                .toList();
    }

    /** This shelf and another one's entries below it. */
    public Catalog and(Catalog more) {
        List<CatalogEntry> all = new ArrayList<>(entries);
        all.addAll(more.entries);
        List<Finding> both = new ArrayList<>(general);
        both.addAll(more.general);
        return new Catalog(all, both);
    }
}
