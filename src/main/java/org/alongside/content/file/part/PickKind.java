package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.alongside.content.part.Pick;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Shapes;

/** Several lines to take one of; {@code lines} is the list, {@code prompt} what the line is for. */
@AutoService(PartKind.class)
public final class PickKind implements PartKind<Pick> {

    private static final int FEWEST = 2;

    private static final Key<PrintedText> PROMPT =
            Key.optional("prompt", PartShapes.text()).told("What the line is for.");
    private static final Key<List<PrintedText>> LINES = Key.needed(
                    "lines",
                    PartShapes.texts("a line of lines").drawn(Shapes.ordered("minItems", FEWEST, "uniqueItems", true)))
            .told("Lines to take one of; the person may change it.");

    private static final MappingShape SHAPE = MappingShape.of(PROMPT, LINES).rule(PickKind::check, Map.of());

    @Override
    public String name() {
        return "pick";
    }

    @Override
    public Class<Pick> type() {
        return Pick.class;
    }

    @Override
    public MappingShape shape() {
        return SHAPE;
    }

    @Override
    public Pick part(String id, Entries written) {
        return new Pick(id, written.get(PROMPT).map(PrintedText::words), lines(written));
    }

    private static List<String> lines(Entries written) {
        return PrintedText.words(written.get(LINES, List.of()));
    }

    private static void check(Entries written) {
        List<String> lines = lines(written);
        if (lines.size() < FEWEST) {
            written.error(LINES, "there must be at least two lines to pick from");
        }
        if (new HashSet<>(lines).size() < lines.size()) {
            written.error(LINES, "a line to pick stands twice");
        }
    }
}
