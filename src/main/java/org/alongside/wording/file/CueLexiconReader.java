package org.alongside.wording.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.alongside.wording.CueLexicon;
import org.alongside.wording.CuePhrases;

/** Reads the lexicons that come with the application, {@code wording/<what>.<language>.yaml}. */
public final class CueLexiconReader {

    /** Each is read once: what came along does not change while the application lives. */
    private static final Map<String, Optional<CueLexicon>> TEXTS = new ConcurrentHashMap<>();

    private static final int MOST_ALLOWED = 100;

    private static final Key<List<String>> PHRASES =
            Key.needed("phrases", Shapes.text().listed("a phrase"));
    private static final Key<Integer> AT_MOST = Key.optional("at_most", Shapes.whole(1, MOST_ALLOWED));
    private static final Key<String> REASON = Key.needed("reason", Shapes.text());
    private static final Key<List<CuePhrases>> ROWS = Key.needed(
            "rows",
            MappingShape.of(PHRASES, AT_MOST, REASON)
                    .then(CueLexiconReader::row)
                    .listed("a row"));
    private static final Shape<Entries> SHAPE = MappingShape.of(ROWS);

    private CueLexiconReader() {}

    /**
     * What nobody should have to read in a text of a course; empty where nobody wrote such a list for a language.
     *
     * @param language a BCP 47 tag
     * @throws IllegalStateException where the list that came along cannot be read
     */
    public static Optional<CueLexicon> texts(String language) {
        return TEXTS.computeIfAbsent(language, CueLexiconReader::read);
    }

    private static Optional<CueLexicon> read(String language) {
        String file = "/wording/texts." + language + ".yaml";
        return ShippedFile.text(file).map(text -> read(file, text).orElseThrow());
    }

    /**
     * Reads the text of a lexicon; there is none where anything is wrong.
     *
     * @param file how findings name it
     */
    static Read<CueLexicon> read(String file, String text) {
        Read<Node> root = YamlReader.read(file, text);
        Findings findings = root.findings();
        Optional<CueLexicon> lexicon = root.value()
                .flatMap(node -> SHAPE.read(node, "a lexicon", findings))
                .flatMap(entries -> entries.get(ROWS))
                .map(CueLexicon::new);
        return Read.unlessErrors(lexicon, findings);
    }

    private static Optional<CuePhrases> row(Entries row) {
        return row.get(PHRASES)
                .flatMap(phrases ->
                        row.get(REASON).map(reason -> new CuePhrases(phrases, row.get(AT_MOST, 0), reason)));
    }
}
