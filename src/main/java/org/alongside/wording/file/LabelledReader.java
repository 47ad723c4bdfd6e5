package org.alongside.wording.file;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Read;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Node;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;
import org.alongside.manuscript.file.YamlReader;
import org.alongside.wording.position.CueKind;
import org.alongside.wording.position.LabelledSentence;

/** Reads labelled sentences, on which the rules are tuned and counted. */
public final class LabelledReader {

    private static final List<String> HARD_CASES = List.of(
            "negation", "naming", "quotation", "reported", "own", "contraction", "question", "two-sentences", "other");

    private static final Key<String> TEXT = Key.needed("text", Shapes.text());
    private static final Key<List<CueKind>> CUES =
            Key.needed("cues", CueKindShape.get().listed("a cue"));
    private static final Key<String> ABOUT = Key.optional(
            "about",
            Shapes.text()
                    .where(
                            HARD_CASES::contains,
                            "must be one of " + String.join(", ", HARD_CASES),
                            Map.of("enum", HARD_CASES)));
    private static final Shape<List<LabelledSentence>> SHAPE =
            MappingShape.of(TEXT, CUES, ABOUT).then(LabelledReader::sentence).listed("a sentence");

    private LabelledReader() {}

    /**
     * Reads the text of a set; there is none where anything is wrong, or where a sentence stands twice.
     *
     * @param file how findings name it
     */
    public static Read<List<LabelledSentence>> read(String file, String text) {
        Read<Node> root = YamlReader.read(file, text);
        Findings findings = root.findings();
        Optional<List<LabelledSentence>> sentences = root.value().flatMap(node -> SHAPE.read(node, "a set", findings));
        Set<String> seen = new HashSet<>();
        sentences.ifPresent(all -> all.stream()
                .map(LabelledSentence::text)
                .filter(sentence -> !seen.add(sentence))
                .forEach(twice -> findings.error(file, 0, "stands twice: " + twice)));
        return Read.unlessErrors(sentences, findings);
    }

    private static Optional<LabelledSentence> sentence(Entries entries) {
        return entries.get(TEXT)
                .flatMap(text -> entries.get(CUES)
                        .map(cues -> new LabelledSentence(text, Set.copyOf(cues), entries.get(ABOUT))));
    }
}
