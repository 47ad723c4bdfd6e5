package org.alongside.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two negations in one clause, "I do not feel unhappy", "I never say nothing": a reader has to turn the sentence twice
 * before answering it. A clause ends at punctuation and where another statement is joined. A "no" that is a thing
 * ("after a no"), "not only", "no matter" and "neither … nor" negate nothing, or once.
 */
public final class DoubleNegative {

    private static final String REASON = "two negations in one clause";

    private static final Pattern CLAUSE_END = Pattern.compile("[.,;:!?()–—]"
            + "|(?i)\\b(?:but|because|although|though|while|when|whenever|if|unless|until|before|after|since|so)\\b"
            + "|(?i)\\b(?:and|or)\\s+(?=(?:I|you|we|they|he|she|it)\\b)");

    private static final Pattern NEGATIONS_NONE = Pattern.compile("(?i)\\bnot\\s+only\\b|\\bno\\s+matter\\b"
            + "|\\bwhether\\s+or\\s+not\\b|\\bno\\s+(?:longer|more)\\s+than\\b|\\bneither(?=\\b.*\\bnor\\b)"
            + "|\\b(?:an?|the|my|your|our|their|his|her|that|this|every|each|say|says|said|saying|or)\\s+[\"'“‘]?no\\b"
            + "|\\bnothing\\s+but\\b|\\bwhy\\s+not\\b|\\brather\\s+not\\b");

    private static final String UN = "un(?:able|aware|certain|clear|comfortable|fair|familiar|fit|friendly|happy"
            + "|hurt|important|interested|kind|likely|loved|necessary|pleasant|prepared|ready|reasonable|safe|sure"
            + "|touched|usual|wanted|welcome|willing|worthy)(?:ly)?";

    private static final String OTHER = "impossible|incapable|inability|powerless|helpless|pointless|useless|hopeless"
            + "|dislikes?|disliked|disagrees?|disagreed|dissatisfied|lacks?|lacking|fails?\\s+to|failed\\s+to";

    private static final Pattern NEGATION = Pattern.compile("(?i)\\b(?:not|cannot|never|no|nothing|nobody|no\\s+one"
            + "|none|nowhere|neither|nor|without|hardly|scarcely|barely|rarely|seldom"
            + "|(?:ai|are|ca|could|did|do|does|had|has|have|is|might|must|need|should|was|were|wo|would)n['’]?t"
            + "|" + UN + "|" + OTHER + ")\\b");

    private DoubleNegative() {}

    /** In an English text, in its order. */
    public static List<Cue> in(String text) {
        List<Cue> cues = new ArrayList<>();
        int from = 0;
        for (MatchResult end : CLAUSE_END.matcher(text).results().toList()) {
            clause(text, from, end.start(), cues);
            from = end.end();
        }
        clause(text, from, text.length(), cues);
        return cues;
    }

    private static void clause(String text, int from, int to, List<Cue> cues) {
        String clause = NEGATIONS_NONE
                .matcher(text.substring(from, to))
                .replaceAll(none -> " ".repeat(none.end() - none.start()));
        List<MatchResult> negations = NEGATION.matcher(clause).results().toList();
        if (negations.size() > 1) {
            int start = from + negations.get(0).start();
            cues.add(
                    new Cue(start, text.substring(start, from + negations.get(1).end()), REASON));
        }
    }
}
