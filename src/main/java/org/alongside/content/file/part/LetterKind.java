package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import org.alongside.content.part.Letter;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Shapes;

/** A letter to one's later self; {@code days} says after how many of them it opens. */
@AutoService(PartKind.class)
public final class LetterKind implements PartKind<Letter> {

    /** More than a year: people forget that there is one, or what they meant. */
    private static final int LONGEST = 400;

    private static final Key<PrintedText> PROMPT =
            Key.optional("prompt", PartShapes.text()).told("What to write of.");
    private static final Key<Integer> DAYS =
            Key.needed("days", Shapes.whole(1, LONGEST)).told("After how many days it opens.");

    private static final MappingShape SHAPE = MappingShape.of(PROMPT, DAYS);

    @Override
    public String name() {
        return "letter";
    }

    @Override
    public Class<Letter> type() {
        return Letter.class;
    }

    @Override
    public MappingShape shape() {
        return SHAPE;
    }

    @Override
    public Letter part(String id, Entries written) {
        return new Letter(id, written.get(PROMPT).map(PrintedText::words), written.get(DAYS, 1));
    }
}
