package org.alongside.wording.file;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.kernel.FilePlace;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Read;
import org.alongside.manuscript.ById;
import org.alongside.manuscript.ByIdShape;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Node;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;
import org.alongside.manuscript.file.YamlReader;
import org.alongside.wording.position.Contractions;
import org.alongside.wording.position.CueKind;
import org.alongside.wording.position.CueRule;
import org.alongside.wording.position.PositionLexicon;
import org.alongside.wording.position.Voices;
import org.alongside.wording.position.WordPattern;

/** Reads {@code wording/asks.<language>.yaml}: the rules on the position from which a sentence speaks. */
public final class PositionLexiconReader {

    /** A pattern as it is written; what it means hangs on the lists of the same file. */
    private record WrittenPattern(String text, FilePlace place) {}

    private static final Shape<List<WrittenPattern>> PATTERNS =
            Shapes.text().placed(WrittenPattern::new).listed("a pattern");

    private static final Key<ById<String>> CONTRACTIONS =
            Key.needed("contractions", ByIdShape.of(Shapes.text(), (whole, id) -> "'" + id + "'"));
    private static final Key<ById<List<WrittenPattern>>> LISTS =
            Key.needed("lists", ByIdShape.of(PATTERNS, (whole, id) -> "the list '" + id + "'"));

    private static final Key<List<WrittenPattern>> OTHERS = Key.needed("others", PATTERNS);
    private static final Key<List<WrittenPattern>> ENDS = Key.needed("ends", PATTERNS);
    private static final Key<List<WrittenPattern>> TAKEN_BACK = Key.needed("taken_back", PATTERNS);
    private static final Key<Entries> VOICES = Key.needed("voices", MappingShape.of(OTHERS, ENDS, TAKEN_BACK));

    private static final Key<CueKind> CUE = Key.needed("cue", CueKindShape.get());
    private static final Key<String> REASON = Key.needed("reason", Shapes.text());
    private static final Key<List<WrittenPattern>> SAY = Key.needed("say", PATTERNS);
    private static final Key<List<WrittenPattern>> UNLESS_BEFORE = Key.optional("unless_before", PATTERNS);
    private static final Key<List<WrittenPattern>> UNLESS_AFTER = Key.optional("unless_after", PATTERNS);
    private static final Key<List<WrittenPattern>> UNLESS_BESIDE = Key.optional("unless_beside", PATTERNS);
    private static final Key<List<Entries>> RULES = Key.needed(
            "rules",
            MappingShape.of(CUE, REASON, SAY, UNLESS_BEFORE, UNLESS_AFTER, UNLESS_BESIDE)
                    .listed("a rule"));
    private static final Key<List<CueKind>> SHOWN =
            Key.needed("shown", CueKindShape.get().listed("a cue"));

    private static final Shape<Entries> SHAPE = MappingShape.of(SHOWN, CONTRACTIONS, LISTS, VOICES, RULES);

    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Findings findings;

    private PositionLexiconReader(Findings findings) {
        this.findings = findings;
    }

    /**
     * Reads the text of a lexicon; there is none where anything is wrong.
     *
     * @param file how findings name it
     */
    public static Read<PositionLexicon> read(String file, String text) {
        Read<Node> root = YamlReader.read(file, text);
        Findings findings = root.findings();
        PositionLexiconReader reader = new PositionLexiconReader(findings);
        Optional<PositionLexicon> lexicon = root.value()
                .flatMap(node -> SHAPE.read(node, "a lexicon", findings))
                .filter(entries -> !findings.hasErrors())
                .map(reader::lexicon);
        return Read.unlessErrors(lexicon, findings);
    }

    private PositionLexicon lexicon(Entries entries) {
        entries.get(LISTS, ById.none()).values().forEach(this::list);
        Set<CueKind> shown = EnumSet.noneOf(CueKind.class);
        shown.addAll(entries.get(SHOWN, List.of()));
        return new PositionLexicon(
                new Contractions(entries.get(CONTRACTIONS, ById.none()).values()),
                voices(entries.get(VOICES).orElseThrow()),
                entries.get(RULES, List.of()).stream().map(this::rule).toList(),
                shown);
    }

    /** A list may name those above it; what cannot be read is left out of it. */
    private void list(String name, List<WrittenPattern> patterns) {
        lists.put(name, patterns(patterns).stream().map(WordPattern::toString).toList());
    }

    private Voices voices(Entries voices) {
        return new Voices(
                patterns(voices.get(OTHERS, List.of())),
                patterns(voices.get(ENDS, List.of())),
                patterns(voices.get(TAKEN_BACK, List.of())));
    }

    private CueRule rule(Entries rule) {
        CueRule.Exceptions unless = new CueRule.Exceptions(
                patterns(rule.get(UNLESS_BEFORE, List.of())),
                patterns(rule.get(UNLESS_AFTER, List.of())),
                patterns(rule.get(UNLESS_BESIDE, List.of())));
        return new CueRule(
                rule.get(CUE).orElseThrow(),
                rule.get(REASON).orElseThrow(),
                patterns(rule.get(SAY, List.of())),
                unless);
    }

    private List<WordPattern> patterns(List<WrittenPattern> written) {
        return written.stream().flatMap(one -> pattern(one).stream()).toList();
    }

    private Optional<WordPattern> pattern(WrittenPattern written) {
        try {
            return Optional.of(WordPattern.of(written.text(), lists));
        } catch (IllegalArgumentException unreadable) {
            findings.error(written.place(), "'" + written.text() + "': " + unreadable.getMessage());
            return Optional.empty();
        }
    }
}
