package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.part.Audio;
import org.alongside.content.part.Part;
import org.alongside.content.part.Story;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is listened to, and what is read by those who ask for it, as authors write them. */
class AudioReadingTest {

    private static final TextFiles IN_USE = TextFiles.below(Path.of("src/test/resources/course-content/in-use"));

    private final CourseDraft draft = new CourseDraft("courses/");

    private List<Part> read(String body) {
        return PartReading.parts(draft, Map.of(), body);
    }

    @Test
    @DisplayName("CONTENT-13 something to listen to has its words, takes as long as its author says, and is whole on"
            + " paper")
    void audio() {
        Audio audio = new Audio(
                "sea", Optional.of("By the sea"), Optional.of("by-the-sea.mp3"), Duration.ofSeconds(90), "Listen.");
        assertEquals(List.of(audio), read("""
                ```audio sea
                prompt: By the sea
                recording: by-the-sea.mp3
                seconds: 90
                transcript: Listen.
                ```
                """));
        assertEquals("", draft.findings().toString());
        assertEquals("**By the sea**\n\nListen.", audio.asText());
        assertEquals(Duration.ofSeconds(90), audio.doing());
        assertEquals("By the sea", audio.asRead());
    }

    @Test
    @DisplayName("CONTENT-13 without words or a length, or with a file of another kind, it is found")
    void findings() {
        read("```audio sea\nrecording: ../sea.exe\n```\n");
        assertEquals("""
                ERROR step.en.md:5  'seconds' is missing in audio 'sea'
                ERROR step.en.md:5  'transcript' is missing in audio 'sea'
                ERROR step.en.md:5  recording must be a file in recordings, like 'by-the-sea.mp3' (mp3, m4a or ogg)""", draft.findings().toString());
    }

    @Test
    @DisplayName("CONTENT-13 a recording that the course does not have is found where it is named")
    void missing() {
        assertEquals("", CourseLoader.load("in-use", IN_USE).findings().toString());
        Map<String, String> without = new HashMap<>(IN_USE.byPath());
        without.keySet().removeIf(path -> path.endsWith(".mp3"));
        assertEquals(
                "ERROR in-use/tools-in-use/modules/quiet-tools/steps/to-hear/step.en.md:10"
                        + "  the course has no recording recordings/a-second-of-quiet.mp3",
                CourseLoader.load("in-use", TextFiles.of(without)).findings().toString());
    }

    @Test
    @DisplayName("CONTENT-13 a story is told on paper, and is no part of what a step takes")
    void story() {
        Story story = new Story("bus", "The second bus", "It came.");
        assertEquals(List.of(story), read("```story bus\ntitle: The second bus\ntext: It came.\n```\n"));
        assertEquals("**The second bus**\n\nIt came.", story.asText());
        assertEquals("The second bus", story.asRead());
        assertEquals(Duration.ZERO, story.doing());
    }
}
