package org.alongside.instrument.catalog.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.InstrumentKey;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.instrument.file.InstrumentReader;
import org.alongside.instrument.file.Strictness;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Read;
import org.alongside.kernel.Slug;
import org.alongside.kernel.TextFiles;

/**
 * A folder of instruments becomes a library. A version with an ERROR is refused whole, and the rest serve; nothing is
 * thrown.
 */
public final class InstrumentLoader {

    private static final Pattern VERSION = Pattern.compile("v([1-9][0-9]{0,5})");

    /** Stands in the same folder and is no instrument: safety.file reads it (scoring-format 22). */
    static final String SAFETY_GATE = "safety-gate";

    private final String root;
    private final Findings findings = new Findings();
    private final List<Instrument> served = new ArrayList<>();
    private final Map<UUID, Slug> slugs = new HashMap<>();

    private InstrumentLoader(String root) {
        this.root = root;
    }

    /**
     * @param root how the author calls the folder in findings, {@code assessments}
     * @param files what stands below it: {@code <slug>/v1/instrument.yaml} and so on
     */
    public static Read<InstrumentLibrary> load(String root, TextFiles files) {
        InstrumentLoader loader = new InstrumentLoader(root);
        for (String slug : files.folders()) {
            if (!SAFETY_GATE.equals(slug)) {
                loader.loadVersions(slug, files.in(slug));
            }
        }
        return Read.of(new InstrumentLibrary(loader.served), loader.findings);
    }

    private void loadVersions(String slug, TextFiles versions) {
        for (String folder : versions.folders()) {
            if (versions.has(folder + "/gates.yaml") && !versions.has(folder + "/instrument.yaml")) {
                continue; // gates are no instruments: safety.file reads them (scoring-format 22)
            }
            if (VERSION.matcher(folder).matches()) {
                String shown = root + "/" + slug + "/" + folder;
                Read<Instrument> reading = InstrumentReader.read(versions.in(folder), shown, Strictness.SERVING);
                findings.addAll(reading.findings());
                reading.value().filter(i -> isAtHome(i, slug, folder, shown)).ifPresent(served::add);
            } else {
                findings.warning(root + "/" + slug + "/" + folder, 0, "a version's folder is called v1, v2 and so on");
            }
        }
        if (!versions.has("SOURCE.md")) {
            findings.warning(root + "/" + slug + "/SOURCE.md", 0, "nothing says where this instrument comes from");
        }
    }

    /** Slug and version are those of the folder; one uuid is one instrument. */
    private boolean isAtHome(Instrument instrument, String slug, String folder, String shown) {
        InstrumentKey key = instrument.key();
        String file = shown + "/instrument.yaml";
        boolean home = true;
        if (!key.slug().value().equals(slug) || !folder.equals("v" + key.version())) {
            findings.error(file, 0, "slug and version say " + key + ", the folder says " + slug + "/" + folder);
            home = false;
        }
        Slug other = slugs.putIfAbsent(key.uuid(), key.slug());
        if (other != null && !other.equals(key.slug())) {
            findings.error(file, 0, "'" + other + "' has the same uuid");
            home = false;
        }
        return home;
    }
}
