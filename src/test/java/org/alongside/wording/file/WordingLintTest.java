package org.alongside.wording.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.alongside.wording.Cue;
import org.alongside.wording.position.CueKind;
import org.alongside.wording.position.PositionCue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingLintTest {

    private static final List<String> PIECES = List.of(
            "You never listen",
            "on Tuesday",
            " you walked out",
            ". ",
            "? ",
            ", but ",
            "we need to talk",
            "I'm lost",
            "“",
            "”",
            "\"",
            " 'tis ",
            "\n\n",
            " I cannot go on like this",
            "You’re a robot",
            "...",
            " would you sit with me",
            "ß é 漢",
            " - ",
            "(",
            ")",
            "You told me that ",
            "«",
            "»",
            "’",
            " my part ",
            "A man should ");

    private static List<PositionCue> cues(String text) {
        return WordingLint.forAuthors("en", text);
    }

    private static List<String> kinds(String text) {
        return cues(text).stream().map(found -> found.kind().id()).distinct().toList();
    }

    private static Stream<String> madeUp() {
        Random random = new Random(7);
        return Stream.generate(() -> {
                    StringBuilder text = new StringBuilder();
                    random.ints(1 + random.nextInt(12), 0, PIECES.size())
                            .forEach(piece -> text.append(PIECES.get(piece)).append(random.nextBoolean() ? " " : ""));
                    return text.toString();
                })
                .limit(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decided | I have booked us a place for Thursday.",
                "evidence | On Tuesday you walked out again.",
                "stakes | I cannot do this much longer.",
                "shared-blame | We both make mistakes, but you start it.",
                "pressure | You need to see a friend.",
                "cause-in-you | You make me feel small.",
                "label | I married a robot.",
                "rank | I am further along with this than you.",
                "gendered-role | A man should be able to say it.",
                "diagnosis-cure | A therapist would fix this.",
                "question | May I read you something?",
                "own-admission | I am stuck, and I do not know what to try.",
                "small-together | Let us read one page together.",
            })
    @DisplayName("WORDING-9 each of thirteen positions gives its cue, and only that")
    void each(String kind, String text) {
        assertEquals(List.of(kind), kinds(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I have decided nothing yet. | I have decided that we go.",
                "You never have to answer. | You never answer.",
                "You need not answer. | You need to answer.",
                "I do not want to say that you never listen. | You never listen.",
                "My sister says “you never listen”. | My sister knows: you never listen.",
                "My sister says 'you never listen'. | My sister knows: you never listen.",
                "You told me that your mother said that you never ring. | You never ring.",
                "I booked myself a haircut. | I booked us a table.",
                "On Tuesday I walked out. | On Tuesday you walked out.",
                "You make me laugh. | You make me ill.",
                "You are not a robot. | You’re a robot.",
                "Would it kill you to listen? | Would it help you to rest?",
                "You never listen. That is what my mother used to say. | You never listen. That is so.",
            })
    @DisplayName(
            "WORDING-9 what is denied, named, quoted, reported or taken back gives no cue, and said plainly it does")
    void hardCases(String without, String with) {
        assertEquals(List.of(), kinds(without));
        assertFalse(kinds(with).isEmpty(), with);
    }

    @Test
    @DisplayName("WORDING-9 after what somebody else said, the writer's own voice is heard again")
    void ownVoiceAgain() {
        assertEquals(List.of("evidence"), kinds("My mother says that you are a coward, but you always help her."));
    }

    @Test
    @DisplayName("WORDING-9 a cue has its span and its reason, across a contraction and a curly apostrophe")
    void span() {
        PositionCue cue = cues("Well, you’ve never\nonce asked.").get(0);
        assertEquals(CueKind.EVIDENCE, cue.kind());
        assertEquals("Well, ".length(), cue.cue().start());
        assertTrue(cue.cue().text().startsWith("you’ve never"), cue.cue()::text);
        assertFalse(cue.cue().reason().endsWith("."));
    }

    @Test
    @DisplayName("WORDING-9 the same text gives the same cues, and each span stands in the text")
    void properties() {
        List<String> texts = new ArrayList<>(madeUp().toList());
        texts.add("");
        int all = 0;
        for (String text : texts) {
            List<PositionCue> found = cues(text);
            assertEquals(found, cues(text));
            for (PositionCue one : found) {
                Cue cue = one.cue();
                assertEquals(text.substring(cue.start(), cue.end()), cue.text());
                assertFalse(cue.text().isBlank(), text);
            }
            all += found.size();
        }
        assertTrue(all > 100, "only " + all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"%s\"", "“%s”", "„%s“", "«%s»", "He wrote: “%s”", "‘%s’"})
    @DisplayName("WORDING-9 a text that is only quoted gives no cue")
    void quoted(String marks) {
        for (String piece : PIECES) {
            if (piece.matches("[A-Za-z ’']{8,}") && !piece.contains("'")) {
                String text = String.format(marks, piece.strip());
                assertEquals(List.of(), cues(text), text);
            }
        }
    }

    @Test
    @DisplayName("WORDING-11 people see the kinds that are shown, and authors all; without rules there are none")
    void audiences() {
        String text = "You never listen, and we need to talk. I have booked us a table. Would you come?";
        List<PositionCue> all = cues(text);
        assertTrue(all.size() >= 4, all::toString);
        List<PositionCue> shown = all.stream()
                .filter(found -> WordingLint.lexicon("en").orElseThrow().shown().contains(found.kind()))
                .toList();
        assertEquals(shown, WordingLint.forPeople("en", text));
        assertEquals(List.of(), WordingLint.forAuthors("tlh", text));
    }
}
