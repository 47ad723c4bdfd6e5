package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.content.part.Palette;
import org.alongside.content.part.Palette.WordGroup;
import org.alongside.content.part.Taken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaletteReadingTest {

    private static final Palette PALETTE = new Palette(
            "here",
            Optional.of("Now"),
            2,
            List.of(
                    new WordGroup("Heavy", List.of("sad", "weighed down")),
                    new WordGroup("Open", List.of("glad", "calm"))),
            Optional.of("My own"));

    private final CourseDraft draft = new CourseDraft("courses/");

    @Test
    @DisplayName("CONTENT-13 feeling words stand in groups, on paper with room for one of one's own")
    void reads() {
        assertEquals(List.of(PALETTE), PartReading.parts(draft, Map.of(), """
                ```palette here
                prompt: Now
                most: 2
                groups:
                  - name: Heavy
                    words: [sad, weighed down]
                  - {name: Open, words: [glad, calm]}
                own: My own
                ```
                """));
        assertEquals("", draft.findings().toString());
        assertEquals(
                "**Now**\n\nHeavy: sad, weighed down\n\nOpen: glad, calm\n\nMy own",
                PALETTE.asText().split("\n\n\\\\")[0]);
    }

    @Test
    @DisplayName("LEARNING-16 words that were taken come again in one line, and an own one below them")
    void again() {
        assertEquals("sad, calm\nlike rain", PALETTE.readAgain(new Taken(List.of("sad", "calm"), "like rain").kept()));
        assertEquals("sad", PALETTE.readAgain(new Taken(List.of("sad"), "").kept()));
        assertEquals("> rain", PALETTE.readAgain(new Taken(List.of(), "> rain").kept()));
        assertEquals("", PALETTE.readAgain(""));
    }

    @Test
    @DisplayName("CONTENT-13 a word that stands twice, a wall of words, and more to take than there are, are found")
    void findings() {
        String many = IntStream.rangeClosed(1, 61).mapToObj(n -> "w" + n).collect(Collectors.joining(", "));
        PartReading.parts(draft, Map.of(), """
                ```palette twice
                most: 1
                groups:
                  - {name: Heavy, words: [sad, sad]}
                  - {name: Open}
                ```
                ```palette few
                most: 13
                groups: []
                ```
                ```palette all
                most: 2
                groups:
                  - name: Heavy
                    words: [sad, a word that is so long that nobody would say it]
                  - name: Open
                    words: [glad]
                ```
                ```palette wall
                most: 3
                groups:
                  - name: Many
                    words: [%s]
                ```
                """.formatted(many));
        assertEquals("""
                ERROR step.en.md:7  the word 'sad' stands twice
                ERROR step.en.md:8  'words' is missing in a group of groups
                ERROR step.en.md:11  most must be from 1 to 12
                ERROR step.en.md:11  there must be more words than may be taken, and there are 0
                ERROR step.en.md:15  there must be more words than may be taken, and there are 2
                ERROR step.en.md:18  a word of words must be one line of at most 40 characters
                ERROR step.en.md:24  a palette has at most 60 words, and this one 61""", draft.findings().toString());
    }

    @Test
    @DisplayName("CONTENT-3 the linter looks at each word of a palette, as at all that people read")
    void linted() {
        PartReading.parts(
                draft, Map.of(), "```palette here\nmost: 1\ngroups:\n  - {name: N, words: [sad, glad]}\n```\n");
        List<String> lines = draft.passages().stream()
                .map(passage -> passage.line() + " " + passage.text())
                .sorted()
                .toList();
        assertEquals(List.of("7 N", "7 glad", "7 sad"), lines);
    }
}
