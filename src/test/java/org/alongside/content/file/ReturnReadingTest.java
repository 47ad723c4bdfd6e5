package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.alongside.content.part.PartPath;
import org.alongside.content.part.Return;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReturnReadingTest {

    private final CourseDraft draft = new CourseDraft("courses/");

    @Test
    @DisplayName("CONTENT-13 what is said after a try has a text for each way in which it may have gone")
    void reads() {
        Return after = new Return("after", PartPath.of("m/s/mine"), 5, "You did.", "Partly.", "Not.", "Later.");
        assertEquals(List.of(after), PartReading.parts(draft, Map.of(), """
                ```return after
                of: m/s/mine
                after: 5
                did: You did.
                partly: Partly.
                did_not: Not.
                not_this_week: Later.
                ```
                """));
        assertEquals("", draft.findings().toString());
        assertEquals("You did.\n\nPartly.\n\nNot.\n\nLater.", after.asText());
        assertEquals(1, draft.namedParts().size(), "whether that part is there is looked up with the whole course");
    }

    @Test
    @DisplayName("CONTENT-13 a way without a text, and a try of nowhere, are found")
    void findings() {
        PartReading.parts(draft, Map.of(), "```return after\nof: mine\ndid: A.\npartly: B.\ndid_not: C.\n```\n");
        assertEquals("""
                ERROR step.en.md:5  'not_this_week' is missing in return 'after'
                ERROR step.en.md:5  of must be a part of this course, like 'module/step/part'""", draft.findings().toString());
    }
}
