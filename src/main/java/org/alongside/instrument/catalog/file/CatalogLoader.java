package org.alongside.instrument.catalog.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.alongside.instrument.catalog.Catalog;
import org.alongside.instrument.catalog.Catalog.CatalogEntry;
import org.alongside.instrument.catalog.Catalog.CatalogOrigin;
import org.alongside.kernel.Finding;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Read;
import org.alongside.kernel.TextFiles;

/**
 * Puts folders of instruments on a {@link Catalog}: each version with what was found in it. Instruments are read one by
 * one, so that none can spoil another.
 */
public final class CatalogLoader {

    private static final String BUILT_IN = "a built-in instrument";

    private CatalogLoader() {}

    /**
     * What comes with the program.
     *
     * @param root how the folder is called in findings, {@code assessments}
     */
    public static Catalog builtIn(String root, TextFiles files) {
        return load(CatalogOrigin.BUILT_IN, root, Read.of(files, new Findings()), new HashMap<>());
    }

    /** The built-in ones, and below them what was dropped into a folder; no name and no uuid is taken twice. */
    public static Catalog beside(Catalog builtIn, String root, Read<TextFiles> folder) {
        Map<String, String> taken = new HashMap<>();
        builtIn.entries().forEach(entry -> {
            taken.put(entry.place().slug(), BUILT_IN);
            entry.served().ifPresent(i -> taken.put(i.key().uuid().toString(), BUILT_IN));
        });
        taken.put(InstrumentLoader.SAFETY_GATE, "the program's own private questions");
        return builtIn.and(load(CatalogOrigin.DROPPED_IN, root, folder, taken));
    }

    /** @param taken slugs and uuids that are somebody's already, to whose they are */
    private static Catalog load(CatalogOrigin origin, String root, Read<TextFiles> folder, Map<String, String> taken) {
        List<CatalogEntry> entries = new ArrayList<>();
        for (String slug : slugs(root, folder)) {
            CatalogEntries shelving = new CatalogEntries(origin, slug, root, folder);
            entries.addAll(shelving.entries(taken));
        }
        return new Catalog(entries, general(root, folder));
    }

    private static SortedSet<String> slugs(String root, Read<TextFiles> folder) {
        SortedSet<String> slugs = new TreeSet<>(folder.orElseThrow().folders());
        folder.findings().list().stream()
                .flatMap(finding -> finding.place().below(root).stream().limit(1))
                .filter(name -> !name.equals(ReleaseList.NAME))
                .forEach(slugs::add);
        return slugs;
    }

    private static List<Finding> general(String root, Read<TextFiles> folder) {
        return folder.findings().list().stream()
                .filter(finding -> finding.file().equals(root) || finding.file().equals(root + "/" + ReleaseList.NAME))
                .toList();
    }
}
