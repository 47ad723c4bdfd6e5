package org.alongside.instrument.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.InstrumentText;
import org.alongside.instrument.file.outcome.ScoringReader;
import org.alongside.instrument.file.yaml.Yaml;
import org.alongside.instrument.file.yaml.YamlSource;
import org.alongside.instrument.interpretation.rule.NormTable;
import org.alongside.instrument.scoring.ScoringCase;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Sha256;
import org.alongside.kernel.TextFiles;

/**
 * Reads one version of an instrument, {@code assessments/<slug>/v1}: everything that is wrong is found at once, with
 * file and line, and the published cases are run. With one ERROR there is no instrument.
 */
public final class InstrumentReader {

    private static final Pattern KNOWN = Pattern.compile(
            "(instrument|scoring|cutscores|cases)\\.yaml|text\\.[A-Za-z0-9-]+\\.yaml|norms/[^/]+\\.yaml|.*\\.md");

    private static final Pattern TEXT = Pattern.compile("text\\.[A-Za-z0-9-]+\\.yaml");
    private static final Pattern NORMS = Pattern.compile("[^/]+\\.yaml");

    private final TextFiles files;
    private final String shown;
    private final Strictness strictness;
    private final Findings findings = new Findings();

    private InstrumentReader(TextFiles files, String shown, Strictness strictness) {
        this.files = files;
        this.shown = shown;
        this.strictness = strictness;
    }

    /**
     * @param files the files of the version's folder
     * @param shown how the author calls this folder in findings, {@code assessments/where-i-stand/v1}
     */
    public static InstrumentReading read(TextFiles files, String shown, Strictness strictness) {
        return new InstrumentReader(files, shown, strictness).read();
    }

    private InstrumentReading read() {
        checkNames();
        Optional<FormReader.Read> form = file("instrument.yaml").map(y -> new FormReader(strictness).read(y));
        Optional<Yaml> scoringFile = file("scoring.yaml");
        CutScoresReader.Read cuts = optional("cutscores.yaml")
                .map(CutScoresReader::read)
                .orElse(new CutScoresReader.Read(Map.of(), Map.of()));
        if (form.isEmpty() || scoringFile.isEmpty()) {
            return refused(List.of());
        }
        ScoringReader.Read scoring = new ScoringReader(form.get().form().items(), cuts.cuts()).read(scoringFile.get());
        cuts.places().forEach((outcome, y) -> {
            if (!scoring.declared().containsKey(outcome)) {
                y.error("cut scores: there is no outcome '" + outcome + "'");
            }
        });
        NormsReader normsReader = new NormsReader(scoring);
        Map<String, NormTable> norms = norms(normsReader);
        boolean sound = !findings.hasErrors();
        Map<String, InstrumentText> texts = texts(form.get(), scoring);
        CasesReader.Read cases = optional("cases.yaml")
                .map(y -> new CasesReader(form.get().form(), scoring.declared().keySet()).read(y, strictness))
                .orElse(CasesReader.Read.NOTHING);
        if (!sound) {
            return refused(List.of());
        }
        var instrument = new Instrument(
                form.get().key().orElseThrow(),
                form.get().use(),
                form.get().form(),
                scoring.outcomes(),
                texts,
                hash(),
                norms);
        new InterpretationChecks(instrument, scoring.declared(), cuts.places()).run();
        new NormChecks(instrument, normsReader.places()).run();
        cases.run(instrument);
        List<ScoringCase> published = cases.cases();
        return findings.hasErrors()
                ? refused(published)
                : new InstrumentReading(Optional.of(instrument), published, findings);
    }

    private Map<String, NormTable> norms(NormsReader reader) {
        Map<String, NormTable> norms = new TreeMap<>();
        files.in("norms").byPath().forEach((file, text) -> {
            if (!NORMS.matcher(file).matches()) {
                return; // said by checkNames
            }
            String name = file.replace(".yaml", "");
            new YamlSource(shown + "/norms/" + file, findings)
                    .read(text)
                    .flatMap(root -> reader.read(name, root))
                    .ifPresent(table -> norms.put(name, table));
        });
        return norms;
    }

    private InstrumentReading refused(List<ScoringCase> cases) {
        return new InstrumentReading(Optional.empty(), cases, findings);
    }

    private Map<String, InstrumentText> texts(FormReader.Read form, ScoringReader.Read scoring) {
        Map<String, InstrumentText> texts = new LinkedHashMap<>();
        TextReader reader = new TextReader(form.form(), scoring, strictness);
        for (String language : form.languages()) {
            optional("text." + language + ".yaml").ifPresent(y -> texts.put(language, reader.read(y)));
        }
        files.byPath().keySet().stream()
                .filter(file ->
                        TEXT.matcher(file).matches() && !form.languages().contains(file.split("\\.")[1]))
                .forEach(file -> findings.warning(
                        shown + "/" + file, 0, "this file is not read: its language is not in 'languages'"));
        if (texts.isEmpty()) {
            var frame = new InstrumentText.FrameText("", Optional.empty(), Optional.empty(), Optional.empty());
            texts.put("en", new InstrumentText(frame, Map.of(), Map.of(), Map.of(), Map.of()));
        }
        return texts;
    }

    private void checkNames() {
        for (String path : files.byPath().keySet()) {
            if (!KNOWN.matcher(path).matches()) {
                findings.warning(shown + "/" + path, 0, "this file is not read; is its name right?");
            }
        }
    }

    /** A file without which nothing goes on. */
    private Optional<Yaml> file(String name) {
        if (!files.has(name)) {
            findings.error(shown + "/" + name, 0, "this file is missing");
        }
        return parsed(name, Strictness.SERVING);
    }

    private Optional<Yaml> optional(String name) {
        if (!files.has(name)) {
            strictness.missing(new YamlSource(shown + "/" + name, findings), "this file is missing");
        }
        return parsed(name, strictness);
    }

    private Optional<Yaml> parsed(String name, Strictness strictness) {
        YamlSource source = new YamlSource(shown + "/" + name, findings);
        return files.text(name).flatMap(text -> source.read(text, reason -> strictness.missing(source, reason)));
    }

    /** Over names and texts of all YAML files of the version, with line ends made alike. */
    private String hash() {
        List<String> lines = new ArrayList<>();
        files.byPath().forEach((path, text) -> {
            if (path.endsWith(".yaml")) {
                lines.add(Sha256.hex(text.replace("\r\n", "\n")) + "  " + path + "\n");
            }
        });
        return Sha256.hex(String.join("", lines));
    }
}
