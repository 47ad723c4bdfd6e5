package org.alongside.safety.file;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.Findings;
import org.alongside.kernel.LocalizedText;
import org.alongside.kernel.Read;
import org.alongside.kernel.Slug;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.FileShape;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Node;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;
import org.alongside.manuscript.file.YamlReader;
import org.alongside.safety.policy.GateForm;
import org.alongside.safety.policy.GateQuestion;

/** Reads {@code gates.yaml} (scoring-format 22 leaves its form to this room). */
public final class GateReader {

    private static final int HIGHEST_VERSION = 9999;

    private static final Key<UUID> UUID_KEY = Key.optional("uuid", Shapes.uuid());
    private static final Key<Slug> SLUG = Key.optional("slug", Shapes.slug()).told("Equals the folder.");
    private static final Key<Integer> VERSION = Key.needed("version", Shapes.whole(1, HIGHEST_VERSION));
    private static final Key<List<String>> LANGUAGES =
            Key.optional("languages", Shapes.text().listed("a language"));

    private static final Key<Slug> ID = Key.needed("id", Shapes.slug());
    private static final Key<String> ENGLISH = Key.needed("en", Shapes.text());
    private static final Key<List<GateQuestion>> QUESTIONS = Key.needed(
            "questions",
            MappingShape.of(ID, ENGLISH)
                    .then(GateReader::question)
                    .listed("a question")
                    .drawn(Shapes.ordered("minItems", GateForm.QUESTIONS, "maxItems", GateForm.QUESTIONS)));

    private static final Shape<Entries> SHAPE = MappingShape.of(UUID_KEY, SLUG, VERSION, LANGUAGES, QUESTIONS);

    private GateReader() {}

    /** The file as editors know it. */
    public static FileShape shape() {
        return new FileShape(
                "assessments/gates.schema.json",
                "gates.yaml",
                "The private questions of the safety gate; no instrument, no scale, no number.",
                SHAPE);
    }

    /**
     * Reads the text of the file; there are no questions where anything is wrong.
     *
     * @param file how the author calls it in findings
     */
    public static Read<GateForm> read(String file, String text) {
        Read<Node> root = YamlReader.read(file, text);
        Findings findings = root.findings();
        Optional<Entries> entries = root.value().flatMap(node -> SHAPE.read(node, "gates.yaml", findings));
        return findings.hasErrors() ? Read.refused(findings) : new Read<>(entries.flatMap(GateReader::form), findings);
    }

    private static Optional<GateQuestion> question(Entries question) {
        return question.get(ID)
                .flatMap(id -> question.get(ENGLISH).map(text -> new GateQuestion(id, LocalizedText.of("en", text))));
    }

    private static Optional<GateForm> form(Entries gates) {
        try {
            return gates.get(VERSION)
                    .flatMap(version -> gates.get(QUESTIONS).map(questions -> new GateForm(version, questions)));
        } catch (IllegalArgumentException refused) {
            gates.error(refused.getMessage());
            return Optional.empty();
        }
    }
}
