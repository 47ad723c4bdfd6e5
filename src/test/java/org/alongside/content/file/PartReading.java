package org.alongside.content.file;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.content.Variant;
import org.alongside.content.file.part.PartKinds;
import org.alongside.content.part.Part;
import org.alongside.kernel.TextFiles;

/** Reads the body of a step as a course would, with texts that its steps share where a test gives some. */
final class PartReading {

    private PartReading() {}

    static PartReader over(CourseDraft draft) {
        return over(draft, Map.of());
    }

    /** @param shared by path, {@code texts/not-for-this.en.md} */
    static PartReader over(CourseDraft draft, Map<String, String> shared) {
        return new PartReader(PartKinds.ofAllRooms(), new CourseTexts(TextFiles.of(shared), draft), draft);
    }

    /** The parts of an English step with this body, from line 4 of {@code step.en.md} on. */
    static List<Part> parts(CourseDraft draft, Map<String, String> shared, String body) {
        String text = "---\ntitle: T\n---\n" + body;
        TextFile file = TextFile.of(Variant.DEFAULT, "en", "step.en.md", text, draft.findings());
        return over(draft, shared).read(file, Set.of());
    }
}
