package org.alongside.content.file.part;

import java.util.List;
import org.alongside.content.part.PartPath;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;

/** What kinds of part put their blocks together from, besides the shapes of all files. */
public final class PartShapes {

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

    /** The slug of an instrument. */
    public static Shape<NamedInstrument> instrument() {
        return Shapes.slug().placed(NamedInstrument::new);
    }
}
