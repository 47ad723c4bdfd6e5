package org.alongside.content.file.part;

import java.util.List;
import org.alongside.content.part.PartPath;
import org.alongside.kernel.Slug;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;

/** What kinds of part put their blocks together from, besides the shapes of all files. */
public final class PartShapes {

    private static final String RECORDING = "[a-z0-9]+(-[a-z0-9]+)*\\.(mp3|m4a|ogg)";
    private static final Slug MISSING = new Slug("missing");
    private static final PartPath NO_PART = new PartPath(MISSING, MISSING, MISSING.value());

    private PartShapes() {}

    /** A line that people read. */
    public static Shape<PrintedText> text() {
        return Shapes.text().as(String::strip).placed(PrintedText::new);
    }

    /** Several of them. @param whatEach how findings call one: {@code "a line of lines"} */
    public static Shape<List<PrintedText>> texts(String whatEach) {
        return text().listed(whatEach);
    }

    /** A part of the same course, {@code module/step/part}. */
    public static Shape<NamedPart> part() {
        return Shapes.matching(PartPath.PATTERN, "must be a part of this course, like 'module/step/part'")
                .as(PartPath::of)
                .placed(NamedPart::new);
    }

    /** The key {@code of}, which names a part of the same course. */
    static Key<NamedPart> partOf(String told) {
        return Key.needed("of", part().drawn(Shapes.ordered("examples", List.of("my-module/my-step/my-words"))))
                .told(told);
    }

    /** What stands under such a key; a harmless one where it could not be read, which is then a finding. */
    static PartPath path(Entries written, Key<NamedPart> key) {
        return written.get(key).map(NamedPart::path).orElse(NO_PART);
    }

    /** A recording of the course, by the name of its file. */
    static Shape<NamedRecording> recording() {
        return Shapes.matching(RECORDING, "must be a file in recordings, like 'by-the-sea.mp3' (mp3, m4a or ogg)")
                .placed(NamedRecording::new)
                .drawn(Shapes.ordered("examples", List.of("by-the-sea.mp3")));
    }

    /** The slug of an instrument. */
    public static Shape<NamedInstrument> instrument() {
        return Shapes.slug().placed(NamedInstrument::new);
    }
}
