package org.alongside.wording;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * People are never nouns: nobody is "an avoidant" or "the needy one" (seed rows S1-14, S1-34). A small list of cues,
 * English only; a word that merely describes something ("cold water") is none. Nor is "a cold one" where "one" stands
 * for a thing that was just set against it ("a steady no from a cold one"); where the first of the two is a person, it
 * is.
 */
public final class PeopleAsNouns {

    private static final String ALWAYS = "avoidants|clingers?|narcissists?|withdrawers?|pursuers?|distancers?";
    private static final String LABEL = "avoidant|needy|clingy|cold|broken|anxious";
    private static final String PERSON = "who|one|ones|type|types|person|people|partners?|husband|wife|spouse";
    private static final String VERB = "is|are|was|were|will|can|may|must|has|have|does|needs|wants|and|or";

    private static final Pattern CUE = Pattern.compile("(?i)\\b(?:" + ALWAYS + ")\\b"
            + "|\\b(?:an?|the|your|my|our|this|that|every|each)\\s+(?:" + LABEL + ")"
            + "(?:\\s+(?:" + PERSON + ")\\b|(?=\\s+(?:" + VERB + ")\\b)|(?=\\s*(?:[.,;:!?)\"”’]|$)))");

    private static final String SOMEBODY = "one|person|people|type|partner|husband|wife|spouse|lover|friend|man|men"
            + "|woman|women|boy|girl|guy|child|parent|mother|father|mum|mom|dad|brother|sister|son|daughter|giver|taker"
            + "|talker|listener|speaker|side|half|kind|sort|heart|soul|nature|character";

    /** A thing with its own adjective, and what sets "a cold one" against it. */
    private static final Pattern THING = Pattern.compile(
            "(?i)\\b(?:an?|the|your|my|our|this|that|every|each)\\s+\\w+\\s+(?!(?:" + SOMEBODY + ")s?\\b)\\w+,?\\s+"
                    + "(?:from|or|nor|(?:(?:and|but)\\s+)?not|and|but|(?:\\w+\\s+){0,3}than)\\s+$");

    private static final Pattern ONE = Pattern.compile("(?i)\\bones?$");

    private PeopleAsNouns() {}

    /** Where people are made nouns in this text, in its order. */
    public static List<MatchResult> in(String text) {
        return CUE.matcher(text)
                .results()
                .filter(cue -> !standsForAThing(text, cue))
                .toList();
    }

    private static boolean standsForAThing(String text, MatchResult cue) {
        return ONE.matcher(cue.group()).find()
                && THING.matcher(text.substring(0, cue.start())).find();
    }
}
