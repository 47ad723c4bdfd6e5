package org.alongside.runtime;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.alongside.content.file.CourseLoader;
import org.alongside.content.file.InstrumentUse;
import org.alongside.content.file.LoadedCourses;
import org.alongside.content.file.SiteLink;
import org.alongside.identity.access.RoutePolicies;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.instrument.catalog.file.InstrumentLinter;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Read;
import org.alongside.kernel.TextFiles;
import org.alongside.safety.file.GateReader;

/**
 * Reads folders of either kind, and joins what only shows where both are known: an instrument that a course names, a
 * page of the site to which a text leads. Here, because no room below knows courses, instruments, the private questions
 * and the pages together.
 */
final class AuthorsLint {

    private static final Pattern COURSES = Pattern.compile("[^/]+/course\\.yaml");
    private static final Pattern INSTRUMENTS = Pattern.compile("[^/]+/v[0-9]+/(instrument|gates)\\.yaml");
    private static final Pattern VERSIONS = Pattern.compile("v[0-9]+/(instrument|gates)\\.yaml");

    private static final RoutePolicies ROUTES = routes();

    private final Findings findings = new Findings();
    private final List<InstrumentUse> uses = new ArrayList<>();
    private final List<SiteLink> links = new ArrayList<>();
    private final List<Instrument> instruments = new ArrayList<>();
    private int courses;
    private boolean knowsInstruments;

    /**
     * A folder of courses, a course, a folder of instruments, an instrument, or one version of it.
     *
     * @param shown how the author calls it
     */
    void read(Path folder, String shown) {
        TextFiles files = TextFiles.below(folder, shown, findings);
        RecordingSizes.check(folder, shown, files, findings);
        if (files.has("instrument.yaml")) {
            take(InstrumentLinter.lintVersion(shown, files));
        } else if (files.has("course.yaml")) {
            courses(above(shown), inside(name(folder), files));
        } else if (has(files, VERSIONS)) {
            instruments(above(shown), inside(name(folder), files));
        } else if (has(files, INSTRUMENTS) || has(files, COURSES)) {
            either(shown, files);
        } else {
            findings.error(shown, 0, "there is neither a course nor an instrument in this folder");
        }
    }

    private void either(String shown, TextFiles files) {
        if (has(files, INSTRUMENTS)) {
            knowsInstruments = true;
            instruments(shown, files);
        }
        if (has(files, COURSES)) {
            courses(shown, files);
        }
    }

    /** What courses and instruments say of each other, where a folder of instruments was read. */
    void join() {
        InstrumentLibrary library = new InstrumentLibrary(instruments);
        if (knowsInstruments) {
            findings.addAll(Checkpoints.findings(uses, library));
        }
        links.forEach(this::pageOf);
    }

    private void pageOf(SiteLink link) {
        if (ROUTES.of(link.path()).isEmpty()) {
            findings.error(link.place(), "there is no page '" + link.path() + "' on this site");
        }
    }

    /** The pages of all rooms, which stand beside the classes of this command. */
    static RoutePolicies routes() {
        try {
            return RoutePolicies.read(TextFiles.below(
                    Path.of(AuthorsLint.class.getResource("/access").toURI())));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Findings findings() {
        return findings;
    }

    int courses() {
        return courses;
    }

    int instruments() {
        return instruments.size();
    }

    private void courses(String shown, TextFiles files) {
        Read<LoadedCourses> read = CourseLoader.load(shown, files);
        findings.addAll(read.findings());
        LoadedCourses loaded = read.orElseThrow();
        uses.addAll(loaded.uses());
        links.addAll(loaded.links());
        courses += loaded.library().courses().size();
    }

    private void instruments(String shown, TextFiles files) {
        take(InstrumentLinter.lint(shown, files));
        files.byPath().forEach((path, text) -> {
            if (path.matches("[^/]+/v[0-9]+/gates\\.yaml")) {
                findings.addAll(GateReader.read(shown + "/" + path, text).findings());
            }
        });
    }

    private void take(Read<InstrumentLibrary> linted) {
        findings.addAll(linted.findings());
        instruments.addAll(linted.orElseThrow().all());
    }

    private static boolean has(TextFiles files, Pattern path) {
        return files.byPath().keySet().stream().anyMatch(p -> path.matcher(p).matches());
    }

    /** The same files as seen from the folder above. */
    private static TextFiles inside(String name, TextFiles files) {
        Map<String, String> prefixed = new HashMap<>();
        files.byPath().forEach((path, text) -> prefixed.put(name + "/" + path, text));
        return TextFiles.of(prefixed);
    }

    private static String name(Path folder) {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }

    private static String above(String shown) {
        int slash = shown.lastIndexOf('/');
        return slash < 0 ? "." : shown.substring(0, slash);
    }
}
