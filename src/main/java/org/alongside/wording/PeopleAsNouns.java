package org.alongside.wording;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * People are never nouns: nobody is "an avoidant" or "the needy one" (seed rows S1-14, S1-34). A small list of cues,
 * English only; a word that merely describes something ("cold water") is none.
 */
public final class PeopleAsNouns {

    private static final String ALWAYS = "avoidants|clingers?|narcissists?|withdrawers?|pursuers?|distancers?";
    private static final String LABEL = "avoidant|needy|clingy|cold|broken|anxious";
    private static final String PERSON = "who|one|ones|type|types|person|people|partners?|husband|wife|spouse";
    private static final String VERB = "is|are|was|were|will|can|may|must|has|have|does|needs|wants|and|or";

    private static final Pattern CUE = Pattern.compile("(?i)\\b(?:" + ALWAYS + ")\\b"
            + "|\\b(?:an?|the|your|my|our|this|that|every|each)\\s+(?:" + LABEL + ")"
            + "(?:\\s+(?:" + PERSON + ")\\b|(?=\\s+(?:" + VERB + ")\\b)|(?=\\s*(?:[.,;:!?)\"”’]|$)))");

    private PeopleAsNouns() {}

    /** Where people are made nouns in this text, in its order. */
    public static List<MatchResult> in(String text) {
        return CUE.matcher(text).results().toList();
    }
}
