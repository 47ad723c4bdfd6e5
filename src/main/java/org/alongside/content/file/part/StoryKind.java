package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import org.alongside.content.part.Story;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;

/** A story that opens for whoever asks for it: its {@code title}, and its {@code text}. */
@AutoService(PartKind.class)
public final class StoryKind implements PartKind<Story> {

    private static final Key<PrintedText> TITLE =
            Key.needed("title", PartShapes.text()).told("What it is about, so that one can tell whether to read it.");
    private static final Key<PrintedText> TEXT =
            Key.needed("text", PartShapes.text()).told("The story, as Markdown.");

    private static final MappingShape SHAPE = MappingShape.of(TITLE, TEXT);

    @Override
    public String name() {
        return "story";
    }

    @Override
    public Class<Story> type() {
        return Story.class;
    }

    @Override
    public MappingShape shape() {
        return SHAPE;
    }

    @Override
    public Story part(String id, Entries written) {
        return new Story(id, PrintedText.words(written.get(TITLE)), PrintedText.words(written.get(TEXT)));
    }
}
