package org.alongside.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alongside.content.SampleCourse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MinutesCommandTest {

    private static List<String> printed(String folder) {
        var out = new ByteArrayOutputStream();
        MinutesCommand.run(folder, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    @DisplayName(
            "CONTENT-17 the minutes of each text, of each step and of the module on each of twelve tracks are printed")
    void prints() {
        List<String> lines = printed(SampleCourse.FOLDER.resolve("good").toString());
        assertEquals("two-chairs/first-light: 3 min for everybody", lines.get(0));
        assertTrue(lines.contains("    step.hold.es.md: 1 min (9 words, 0 s of doing)"), lines::toString);
        assertTrue(lines.contains("  keeping-guarding: 3 min, in a hold 3"), lines::toString);
        assertEquals(
                12, lines.stream().filter(line -> line.contains(", in a hold ")).count());
    }
}
