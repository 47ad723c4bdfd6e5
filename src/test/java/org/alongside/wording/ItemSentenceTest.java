package org.alongside.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemSentenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I do not feel unhappy at home. | not feel unhappy",
                "I never say nothing when it hurts. | never say nothing",
                "I don't have no time for us. | don't have no",
                "I can’t go a day without checking my phone. | can’t go a day without",
                "Nobody in our house never shouts. | Nobody in our house never",
                "It is not impossible for me to wait. | not impossible",
                "I hardly ever feel unwanted. | hardly ever feel unwanted",
                "I do not dislike long talks. | not dislike",
                "When it gets loud, I am not unable to stay. | not unable",
                "I do not think that nothing helps. | not think that nothing",
                "There isn't no way back. | isn't no",
                "I seldom fail to call. | seldom fail to",
            })
    @DisplayName("WORDING-3 two negations in one clause are found, from the first to the second")
    void doubleNegatives(String sentence, String span) {
        List<Cue> cues = DoubleNegative.in(sentence);
        assertEquals(List.of(span), cues.stream().map(Cue::text).toList());
        assertEquals(sentence.indexOf(span), cues.get(0).start());
        assertEquals(
                "two negations in one clause: \"" + span + "\"", cues.get(0).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I do not talk when I am tired.",
                "I feel unhappy.",
                "No, I do not mind.",
                "I can let the asking end after a no.",
                "I can tell a steady no from a cold one.",
                "I do not call, and I do not write.",
                "It is not only me, and never was.",
                "No matter what, I do not shout.",
                "I want neither tea nor coffee.",
                "If nobody calls, I do not worry.",
                "I would rather not say no.",
                "I understand the uncle in the story.",
                "There is nothing but quiet.",
                "I do not know whether or not I stay.",
            })
    @DisplayName("WORDING-3 WORDING-6 one negation a clause, and a no that is a thing, are none")
    void plainNegatives(String sentence) {
        assertEquals(List.of(), DoubleNegative.in(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I feel sad and tired. | two feelings in one sentence: \"sad and tired\"",
                "In the evening I am anxious or very angry. | two feelings in one sentence: \"anxious or very angry\"",
                "I feel fear and shame. | two feelings in one sentence: \"fear and shame\"",
                "I plan and practise hard talks. | two actions in one sentence: \"plan and practise\"",
                "I ask my partner and then wait. | two actions in one sentence: \"ask my partner and then wait\"",
                "I am planning or practising something. | two actions in one sentence: \"planning or practising\"",
                "I have talked and listened more. | two actions in one sentence: \"talked and listened\"",
                "My partner worries and argues. | two actions in one sentence: \"worries and argues\"",
                "I want to stop and to leave. | two actions in one sentence: \"want to stop and to leave\"",
                "I feel calm and I sleep well. | two statements in one sentence: \"and I sleep\"",
                "I am often late or we do not talk. | two statements in one sentence: \"or we do\"",
            })
    @DisplayName("WORDING-4 a sentence that asks two things at once is found")
    void twoInOne(String sentence, String cue) {
        assertEquals(
                List.of(cue),
                DoubleBarrelled.in(sentence).stream().map(Cue::toString).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I go back and forth about changing the way I argue.",
                "My partner and I cook on Sundays.",
                "I think about my mother and father.",
                "I talk about feelings and relationships.",
                "I need more and more time.",
                "I wait and see.",
                "I have had a regular time to look inward, such as writing or sitting quietly.",
                "Once or twice a week I call.",
                "I like tea and bread.",
                "My work and rest are in balance.",
                "I have taken part in a course or group about getting along with others.",
                "I know a quiet place and a loud one.",
                "I am calm, and that is new.",
                "On most days I say what I think.",
            })
    @DisplayName("WORDING-4 WORDING-6 one thing in two words, and one action alone, are none")
    void oneThing(String sentence) {
        assertEquals(List.of(), DoubleBarrelled.in(sentence));
    }

    @Test
    @DisplayName("WORDING-5 a sentence of more than 20 words is too long, one of 20 is not")
    void length() {
        String twenty = "word ".repeat(20).strip() + ".";
        assertEquals(List.of(), ItemSentence.cues(twenty));
        assertEquals(
                "21 words; at most 20 are easily held in mind",
                ItemSentence.cues("One " + twenty).get(0).reason());
    }

    @Test
    @DisplayName("WORDING-1 WORDING-3 WORDING-4 all cues of a sentence come together, with their places")
    void together() {
        List<Cue> cues = ItemSentence.cues("I am not unhappy with the needy one and I feel sad or angry.");
        assertEquals(
                List.of("not unhappy", "and I feel", "sad or angry", "the needy one"),
                cues.stream().map(Cue::text).toList());
        assertTrue(cues.stream().allMatch(cue -> cue.end() > cue.start()));
    }
}
