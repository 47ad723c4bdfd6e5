package org.alongside.content.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Read;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Node;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;
import org.alongside.manuscript.file.ShippedFile;
import org.alongside.manuscript.file.YamlReader;
import org.alongside.wording.Cue;
import org.alongside.wording.CuePhrases;

/**
 * A part promise is a noun that says of itself that a page will come, "your letter", and the kinds of part one of which
 * keeps it. People were promised twelve things once that no page kept, which a product about trust cannot afford.
 */
record PartPromise(CuePhrases phrases, Set<String> keptBy) {

    /** Stands for any step for two. */
    static final String JOINT = "joint";

    /** Each list is read once: what came along does not change while the application lives. */
    private static final Map<String, List<PartPromise>> KNOWN = new ConcurrentHashMap<>();

    private static final Key<List<String>> PHRASES =
            Key.needed("phrases", Shapes.text().listed("a phrase"));
    private static final Key<List<String>> KEPT_BY =
            Key.needed("kept_by", Shapes.text().listed("a kind of part"));
    private static final Key<List<PartPromise>> ROWS = Key.needed(
            "rows", MappingShape.of(PHRASES, KEPT_BY).then(PartPromise::row).listed("a row"));
    private static final Shape<Entries> SHAPE = MappingShape.of(ROWS);

    PartPromise {
        keptBy = Set.copyOf(keptBy);
    }

    /**
     * The promises that are known in a language, perhaps none.
     *
     * @param language a BCP 47 tag
     * @throws IllegalStateException where the list that came along cannot be read
     */
    static List<PartPromise> known(String language) {
        return KNOWN.computeIfAbsent(language, PartPromise::read);
    }

    private static List<PartPromise> read(String language) {
        String file = "/content/promises." + language + ".yaml";
        return ShippedFile.text(file)
                .map(text -> read(file, text).orElseThrow())
                .orElse(List.of());
    }

    private static Read<List<PartPromise>> read(String file, String text) {
        Read<Node> root = YamlReader.read(file, text);
        Findings findings = root.findings();
        Optional<List<PartPromise>> rows = root.value()
                .flatMap(node -> SHAPE.read(node, "the list of promises", findings))
                .flatMap(entries -> entries.get(ROWS));
        return Read.unlessErrors(rows, findings);
    }

    private static Optional<PartPromise> row(Entries row) {
        return row.get(PHRASES).flatMap(phrases -> row.get(KEPT_BY).map(kinds -> promise(phrases, kinds)));
    }

    private static PartPromise promise(List<String> phrases, List<String> kinds) {
        String reason = "a promise without a page; no part of this module keeps it (" + String.join(", ", kinds) + ")";
        return new PartPromise(new CuePhrases(phrases, 0, reason), Set.copyOf(kinds));
    }

    /** Where a text makes this promise, unless one of the kinds that there are keeps it. */
    List<Cue> unkeptIn(String text, Set<String> kinds) {
        return keptBy.stream().anyMatch(kinds::contains) ? List.of() : phrases.in(text);
    }
}
