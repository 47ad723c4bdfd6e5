package org.alongside.wording;

import java.util.ArrayList;
import java.util.List;

/** What makes one English question hard to answer truly: turned twice, two in one, or too long. */
public final class ItemSentence {

    /** More words than this are hard to hold in mind while answering. */
    public static final int MOST_WORDS = 20;

    private ItemSentence() {}

    /** Everything there is to say about this sentence, in its order. */
    public static List<Cue> cues(String sentence) {
        List<Cue> cues = new ArrayList<>(DoubleNegative.in(sentence));
        cues.addAll(DoubleBarrelled.in(sentence));
        PeopleAsNouns.in(sentence)
                .forEach(noun -> cues.add(new Cue(noun.start(), noun.group(), "people are never nouns")));
        int words = PlainText.words(sentence).size();
        if (words > MOST_WORDS) {
            cues.add(new Cue(0, sentence, words + " words; at most " + MOST_WORDS + " are easily held in mind"));
        }
        return cues;
    }
}
