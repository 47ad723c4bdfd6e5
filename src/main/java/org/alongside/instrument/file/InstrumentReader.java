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
import org.alongside.instrument.Outcome;
import org.alongside.instrument.file.FormReader.FormFile;
import org.alongside.instrument.file.outcome.ScoringReader;
import org.alongside.instrument.file.yaml.InstrumentYaml;
import org.alongside.instrument.interpretation.rule.CutScores;
import org.alongside.instrument.interpretation.rule.NormTable;
import org.alongside.instrument.scoring.CaseCheck;
import org.alongside.instrument.scoring.ScoringCase;
import org.alongside.kernel.FilePlace;
import org.alongside.kernel.Finding;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Read;
import org.alongside.kernel.Sha256;
import org.alongside.kernel.TextFiles;
import org.alongside.manuscript.ById;
import org.alongside.manuscript.Node;

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
    private List<CasesReader.WrittenCase> cases = List.of();

    private InstrumentReader(TextFiles files, String shown, Strictness strictness) {
        this.files = files;
        this.shown = shown;
        this.strictness = strictness;
    }

    /**
     * Reads the whole folder; there is no instrument where anything is an ERROR.
     *
     * @param files the files of the version's folder
     * @param shown how the author calls this folder in findings, {@code assessments/where-i-stand/v1}
     */
    public static Read<Instrument> read(TextFiles files, String shown, Strictness strictness) {
        InstrumentReader reader = new InstrumentReader(files, shown, strictness);
        Optional<Instrument> instrument = reader.read();
        return Read.unlessErrors(instrument, reader.findings);
    }

    /** The cases as published, also those that do not hold. */
    static List<ScoringCase> cases(TextFiles files, String shown) {
        InstrumentReader reader = new InstrumentReader(files, shown, Strictness.SCORING);
        reader.read();
        return reader.cases.stream().map(CasesReader.WrittenCase::published).toList();
    }

    private Optional<Instrument> read() {
        checkNames();
        Optional<FormFile> form = file("instrument.yaml").map(root -> new FormReader(strictness, findings).read(root));
        Optional<Node> scoringFile = file("scoring.yaml");
        ById<CutScores> cuts = optional("cutscores.yaml")
                .map(root -> CutScoresReader.read(root, findings))
                .orElse(ById.none());
        if (form.isEmpty() || scoringFile.isEmpty()) {
            return Optional.empty();
        }
        ById<Outcome> scoring =
                new ScoringReader(form.get().form().items(), cuts.values(), findings).read(scoringFile.get());
        cuts.ids().stream()
                .filter(outcome -> !scoring.has(outcome))
                .forEach(outcome ->
                        findings.error(cuts.place(outcome), "cut scores: there is no outcome '" + outcome + "'"));
        NormsReader normsReader = new NormsReader(scoring, findings);
        Map<String, NormTable> norms = norms(normsReader);
        boolean sound = !findings.hasErrors();
        Map<String, InstrumentText> texts = texts(form.get(), scoring);
        cases = optional("cases.yaml")
                .map(root -> new CasesReader(form.get().form(), scoring.ids(), findings).read(root, strictness))
                .orElse(List.of());
        if (!sound) {
            return Optional.empty();
        }
        Instrument instrument = instrument(form.get(), scoring, texts, norms);
        new InterpretationChecks(instrument, scoring.nodes(), cuts.nodes(), findings).run();
        new NormChecks(instrument, normsReader.places(), findings).run();
        cases.forEach(written -> check(instrument, written));
        return Optional.of(instrument);
    }

    private Instrument instrument(
            FormFile form, ById<Outcome> scoring, Map<String, InstrumentText> texts, Map<String, NormTable> norms) {
        return new Instrument(
                form.key().orElseThrow(), form.use(), form.form(), scoring.values(), texts, hash(), norms);
    }

    /** Runs a published case. */
    private void check(Instrument instrument, CasesReader.WrittenCase written) {
        ScoringCase published = written.published();
        CaseCheck.differences(instrument, published)
                .forEach((outcome, difference) -> findings.error(
                        written.expected().get(outcome).place(),
                        "case '" + published.description() + "': " + outcome + "'s " + difference));
    }

    private Map<String, NormTable> norms(NormsReader reader) {
        Map<String, NormTable> norms = new TreeMap<>();
        files.in("norms").byPath().keySet().stream()
                .filter(file -> NORMS.matcher(file).matches()) // of the others checkNames tells
                .forEach(file -> {
                    String name = file.replace(".yaml", "");
                    parsed("norms/" + file, Finding.Severity.ERROR)
                            .flatMap(root -> reader.read(name, root))
                            .ifPresent(table -> norms.put(name, table));
                });
        return norms;
    }

    private Map<String, InstrumentText> texts(FormFile form, ById<Outcome> scoring) {
        Map<String, InstrumentText> texts = new LinkedHashMap<>();
        TextReader reader = new TextReader(form.form(), scoring.values(), scoring.ids(), strictness, findings);
        for (String language : form.languages()) {
            optional("text." + language + ".yaml").ifPresent(root -> texts.put(language, reader.read(root)));
        }
        files.byPath().keySet().stream()
                .filter(file ->
                        TEXT.matcher(file).matches() && !form.languages().contains(file.split("\\.")[1]))
                .forEach(file -> findings.warning(
                        shown + "/" + file, 0, "this file is not read: its language is not in 'languages'"));
        if (texts.isEmpty()) {
            texts.put("en", InstrumentText.none());
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
    private Optional<Node> file(String name) {
        return there(name, Finding.Severity.ERROR);
    }

    /** A file that people need, and scores do not. */
    private Optional<Node> optional(String name) {
        return there(name, strictness.severity());
    }

    private Optional<Node> there(String name, Finding.Severity ifNot) {
        if (!files.has(name)) {
            findings.add(new Finding(ifNot, FilePlace.whole(shown + "/" + name), "this file is missing"));
        }
        return parsed(name, ifNot);
    }

    private Optional<Node> parsed(String name, Finding.Severity ifEmpty) {
        Optional<Read<Node>> read =
                files.text(name).map(text -> InstrumentYaml.read(shown + "/" + name, text, ifEmpty));
        read.ifPresent(r -> findings.addAll(r.findings()));
        return read.flatMap(Read::value);
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
