package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.content.part.Palette;
import org.alongside.content.part.Palette.WordGroup;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;

/** Words for what somebody feels; {@code groups} has them, {@code most} says how many may be taken. */
@AutoService(PartKind.class)
public final class PaletteKind implements PartKind<Palette> {

    /** More words than this are a wall, and nobody reads them. */
    private static final int MOST_WORDS = 60;

    private static final int MOST_TAKEN = 12;
    private static final int LONGEST_WORD = 40;

    private static final Key<PrintedText> PROMPT =
            Key.optional("prompt", PartShapes.text()).told("What the words are for.");
    private static final Key<Integer> MOST =
            Key.needed("most", Shapes.whole(1, MOST_TAKEN)).told("As many words as may be taken.");

    private static final Shape<PrintedText> WORD = Shapes.text()
            .as(String::strip)
            .where(
                    word -> word.length() <= LONGEST_WORD && !word.contains("\n"),
                    "must be one line of at most " + LONGEST_WORD + " characters",
                    Map.of("maxLength", LONGEST_WORD))
            .placed(PrintedText::new);
    private static final Key<PrintedText> NAME = Key.needed("name", WORD).told("What these words have in common.");
    private static final Key<List<PrintedText>> WORDS = Key.needed(
                    "words", WORD.listed("a word of words").drawn(Shapes.ordered("minItems", 1)))
            .told("Words that lie near each other, small ones and large ones.");
    private static final Key<List<Entries>> GROUPS = Key.needed(
                    "groups",
                    MappingShape.of(NAME, WORDS).listed("a group of groups").drawn(Shapes.ordered("minItems", 1)))
            .told("The words, in groups.");

    private static final Key<PrintedText> OWN = Key.optional("own", PartShapes.text())
            .told("The label of a line for a word of one's own; there is no such line where it is left out.");

    private static final MappingShape SHAPE =
            MappingShape.of(PROMPT, MOST, GROUPS, OWN).rule(PaletteKind::check, Map.of());

    @Override
    public String name() {
        return "palette";
    }

    @Override
    public Class<Palette> type() {
        return Palette.class;
    }

    @Override
    public MappingShape shape() {
        return SHAPE;
    }

    @Override
    public Palette part(String id, Entries written) {
        return new Palette(
                id,
                written.get(PROMPT).map(PrintedText::words),
                written.get(MOST, 1),
                written.get(GROUPS, List.of()).stream()
                        .map(group -> new WordGroup(
                                PrintedText.words(group.get(NAME)), PrintedText.words(group.get(WORDS, List.of()))))
                        .toList(),
                written.get(OWN).map(PrintedText::words));
    }

    private static void check(Entries written) {
        Set<String> seen = new HashSet<>();
        int words = 0;
        for (Entries group : written.get(GROUPS, List.of())) {
            for (PrintedText word : group.get(WORDS, List.of())) {
                words++;
                if (!seen.add(word.words())) {
                    group.error(WORDS, "the word '" + word.words() + "' stands twice");
                }
            }
        }
        if (words > MOST_WORDS) {
            written.error(GROUPS, "a palette has at most " + MOST_WORDS + " words, and this one " + words);
        }
        if (words <= written.get(MOST, 0)) {
            written.error(MOST, "there must be more words than may be taken, and there are " + words);
        }
    }
}
