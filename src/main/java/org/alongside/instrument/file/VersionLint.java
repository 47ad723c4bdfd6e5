package org.alongside.instrument.file;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.alongside.instrument.file.yaml.InstrumentYaml;
import org.alongside.kernel.Findings;
import org.alongside.kernel.TextFiles;
import org.alongside.manuscript.Node;
import org.alongside.wording.ItemSentence;
import org.alongside.wording.ReadingGrade;

/**
 * What only an author can judge about one version: items that feed nothing, and English sentences that are hard to
 * answer truly. All of it is a WARNING. It reads the files for themselves, so that it says its part whatever else is
 * wrong with them.
 */
public final class VersionLint {

    private static final Pattern ENGLISH = Pattern.compile("text\\.(en(?:-[A-Za-z0-9]+)*)\\.yaml");
    /** The column of a file of answers that names the row. */
    private static final String ROW_ID = "id";

    private static final Set<String> PASSAGES = Set.of("about", "why");

    private final String shown;
    private final TextFiles files;
    private final Findings findings = new Findings();

    private VersionLint(String shown, TextFiles files) {
        this.shown = shown;
        this.files = files;
    }

    /** @param shown how a finding names the folder of this version */
    public static Findings of(String shown, TextFiles files) {
        VersionLint lint = new VersionLint(shown, files);
        lint.items();
        files.byPath().keySet().stream()
                .filter(file -> ENGLISH.matcher(file).matches())
                .forEach(lint::english);
        return lint.findings;
    }

    private void items() {
        Set<String> fed = new TreeSet<>();
        entries("scoring.yaml", "outcomes")
                .values()
                .forEach(outcome ->
                        fed.addAll(entries(Optional.of(outcome), "items").keySet()));
        Map<String, Node> formats = entries("instrument.yaml", "responses");
        entries("instrument.yaml", "items").forEach((id, item) -> {
            if (!fed.contains(id) && !isInOwnWords(item, formats)) {
                findings.warning(item.place(), "item '" + id + "' is in no outcome: it is asked and never scored");
            }
            if (id.equals(ROW_ID)) {
                findings.warning(item.place(), "an item called 'id' cannot be scored from a file: its column is taken");
            }
        });
    }

    /** What is answered in own words is asked to be read, by whoever wrote it first of all. */
    private static boolean isInOwnWords(Node item, Map<String, Node> formats) {
        return written(Optional.of(item), "response")
                .flatMap(format -> written(Optional.ofNullable(formats.get(format)), "cardinality"))
                .filter("text"::equals)
                .isPresent();
    }

    private void english(String file) {
        Map<String, Node> sentences = entries(file, "items");
        Map<String, String> texts = new LinkedHashMap<>();
        sentences.forEach((id, node) -> node.written().ifPresent(text -> texts.put(id, text)));
        texts.forEach((id, text) -> ItemSentence.cues(text)
                .forEach(cue -> findings.warning(sentences.get(id).place(), "item '" + id + "': " + cue)));
        if (!texts.isEmpty()) {
            grade(sentences.values().iterator().next(), "the items together", String.join("\n\n", texts.values()));
        }
        root(file).map(Node::entries).orElse(Map.of()).forEach((key, node) -> {
            if (PASSAGES.contains(key)) {
                node.written().ifPresent(text -> grade(node, "'" + key + "'", text));
            }
        });
    }

    private void grade(Node where, String what, String text) {
        ReadingGrade.of(text).stream()
                .filter(grade -> grade > ReadingGrade.LIMIT)
                .forEach(grade -> findings.warning(
                        where.place(),
                        String.format(
                                Locale.ROOT,
                                "%s: reading grade %.1f, above %.0f",
                                what,
                                Math.ceil(grade * 10) / 10,
                                ReadingGrade.LIMIT)));
    }

    private Map<String, Node> entries(String file, String key) {
        return entries(root(file), key);
    }

    private static Map<String, Node> entries(Optional<Node> node, String key) {
        return node.flatMap(n -> n.at(key)).map(Node::entries).orElse(Map.of());
    }

    private static Optional<String> written(Optional<Node> node, String key) {
        return node.flatMap(n -> n.at(key)).flatMap(Node::written);
    }

    /** What is wrong with a file as such is the reader's to say, and it does. */
    private Optional<Node> root(String file) {
        return files.text(file)
                .flatMap(text -> InstrumentYaml.read(shown + "/" + file, text).value());
    }
}
