package org.alongside.wording.file;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;
import org.alongside.wording.position.CueKind;

/** A kind of cue, as files write it. */
final class CueKindShape {

    private CueKindShape() {}

    static Shape<CueKind> get() {
        List<String> ids = Stream.of(CueKind.values()).map(CueKind::id).toList();
        return Shapes.text()
                .where(ids::contains, "must be one of " + String.join(", ", ids), Map.of("enum", ids))
                .as(id -> CueKind.of(id).orElseThrow());
    }
}
