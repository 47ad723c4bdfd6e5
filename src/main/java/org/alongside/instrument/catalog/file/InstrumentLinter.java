package org.alongside.instrument.catalog.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.catalog.Catalog;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.instrument.file.InstrumentReader;
import org.alongside.instrument.file.Strictness;
import org.alongside.instrument.file.VersionLint;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Read;
import org.alongside.kernel.TextFiles;

/**
 * Everything an author should know about a folder of instruments, in one go: what reading refuses ({@link
 * InstrumentReader}, {@link CatalogLoader}), and on top of it what only an author can judge ({@link VersionLint}) and
 * what the list of released digests says. A running server does not ask for the second half.
 */
public final class InstrumentLinter {

    private static final Pattern VERSION = Pattern.compile("([^/]+/v[0-9]+)/instrument\\.yaml");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}[ \t][ *]([^/]+/v[0-9]+)/.+");

    private final String root;
    private final TextFiles files;
    private final Findings findings = new Findings();

    private InstrumentLinter(String root, TextFiles files) {
        this.root = root;
        this.files = files;
    }

    /**
     * Lints a whole folder; the value is made of the instruments that serve in spite of what is found.
     *
     * @param root how the author calls the folder in findings, {@code assessments}
     * @param files what stands below it: {@code <slug>/v1/instrument.yaml} and so on
     */
    public static Read<InstrumentLibrary> lint(String root, TextFiles files) {
        return new InstrumentLinter(root, files).lint();
    }

    /** One version's folder alone. */
    public static Read<InstrumentLibrary> lintVersion(String shown, TextFiles files) {
        Read<Instrument> reading = InstrumentReader.read(files, shown, Strictness.SERVING);
        Findings findings = new Findings().addAll(reading.findings()).addAll(VersionLint.of(shown, files));
        return Read.of(new InstrumentLibrary(reading.value().stream().toList()), findings);
    }

    private Read<InstrumentLibrary> lint() {
        Catalog shelf = CatalogLoader.builtIn(root, files);
        shelf.findings().forEach(findings::add);
        versions().forEach(version -> findings.addAll(VersionLint.of(root + "/" + version, files.in(version))));
        released();
        return Read.of(shelf.library(), findings);
    }

    private List<String> versions() {
        return files.byPath().keySet().stream()
                .map(VERSION::matcher)
                .filter(Matcher::matches)
                .map(m -> m.group(1))
                .toList();
    }

    /** What the list itself has wrong; a released file that is another is found by the shelf. */
    private void released() {
        String list = root + "/" + ReleaseList.NAME;
        List<String> lines =
                files.text(ReleaseList.NAME).stream().flatMap(String::lines).toList();
        List<String> released = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher digest = DIGEST.matcher(lines.get(i));
            if (!digest.matches()) {
                findings.error(list, i + 1, "a line is a SHA-256, two blanks and a path like x/v1/scoring.yaml");
            } else if (files.in(digest.group(1)).byPath().isEmpty()) {
                findings.error(list, i + 1, "'" + digest.group(1) + "' is released, and its folder is gone");
            } else {
                released.add(digest.group(1));
            }
        }
        if (!lines.isEmpty()) {
            versions().stream()
                    .filter(version -> !released.contains(version))
                    .forEach(version -> findings.warning(
                            root + "/" + version, 0, "this version is not in " + ReleaseList.NAME + ": a draft"));
        }
    }
}
