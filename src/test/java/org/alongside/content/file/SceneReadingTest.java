package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.part.Part;
import org.alongside.content.part.Scene;
import org.alongside.content.part.Scene.SceneLine;
import org.alongside.content.part.Setback;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scenes and setback cards, as authors write them. */
class SceneReadingTest {

    private final CourseDraft draft = new CourseDraft("courses/");

    private List<Part> read(String body) {
        return PartReading.parts(draft, Map.of(), body);
    }

    private static SceneLine said(String voice, String words) {
        return new SceneLine(Optional.of(voice), words);
    }

    @Test
    @DisplayName("CONTENT-13 a scene is written as it is spoken, a line each, and on paper each line names its voice")
    void reads() {
        Scene scene = new Scene(
                "late",
                Optional.of("A kitchen: late"),
                List.of(
                        said("Ines", "Did you ring? At ten: yes?"),
                        said("Jean-Luc", "No."),
                        new SceneLine(Optional.empty(), "He sits down."),
                        said("Ines", "So that is a no.")));
        assertEquals(List.of(scene), read("""
                ```scene late
                where: "A kitchen: late"
                talk: |
                  Ines: Did you ring? At ten: yes?
                  Jean-Luc: No.

                  (He sits down.)
                  Ines: So that is a no.
                ```
                """));
        assertEquals("", draft.findings().toString());
        assertEquals(
                "*A kitchen: late*\n\n**Ines:** Did you ring? At ten: yes?\n\n**Jean-Luc:** No.\n\n*He sits down.*\n\n"
                        + "**Ines:** So that is a no.",
                scene.asText());
    }

    @Test
    @DisplayName("CONTENT-13 a scene with a line of nobody, too few lines or a third voice is found")
    void findings() {
        read("""
                ```scene three
                talk: |
                  Ines: Did you ring?
                  he sits down
                  Jonas: No.
                  Mara: I did.
                ```
                ```scene short
                talk: |
                  Ines: Did you ring?
                  Jonas: No.
                ```
                ```scene none
                ```
                """);
        assertEquals("""
                ERROR step.en.md:5  a line of a scene is 'Name: words' or '(what can be seen)': 'he sits down'
                ERROR step.en.md:5  a scene has two voices, and this one 3
                ERROR step.en.md:12  a scene has 4 to 24 lines, and this one 2
                ERROR step.en.md:17  'talk' is missing in scene 'none'""", draft.findings().toString());
    }

    @Test
    @DisplayName("CONTENT-13 a setback card says what happened and what helps, and needs both")
    void setbacks() {
        Setback card = new Setback("forgot", "I forgot the time.", "Say it first.");
        assertEquals(List.of(card), read("```setback forgot\nwhen: I forgot the time.\nthen: Say it first.\n```\n"));
        assertEquals("**I forgot the time.**\n\nSay it first.", card.asText());
        read("```setback half\nwhen: I forgot the time.\n```\n");
        assertEquals(
                "ERROR step.en.md:5  'then' is missing in setback 'half'",
                draft.findings().toString());
    }
}
