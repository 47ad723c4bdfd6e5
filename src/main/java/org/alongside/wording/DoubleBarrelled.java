package org.alongside.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence that asks two things at once, "I feel sad and tired", "I plan and practise talks": whoever is one and not
 * the other has no answer. Found by small lists of feelings and of actions on both sides of "and" or "or", and by a
 * second statement joined on. A pair that is one thing ("back and forth", "my partner and I") is none.
 */
public final class DoubleBarrelled {

    private static final String FEELINGS = "sad|tired|angry|anxious|afraid|scared|worried|calm|safe|happy|unhappy|"
            + "lonely|alone|hurt|guilty|ashamed|proud|jealous|nervous|tense|relaxed|hopeful|hopeless|helpless|upset|"
            + "bored|excited|numb|empty|loved|wanted|needed|close|distant|free|trapped|stressed|irritable|irritated|"
            + "annoyed|frustrated|confused|content|grateful|restless|exhausted|overwhelmed|depressed|miserable|"
            + "secure|insecure|confident|sure|strong|weak|joyful|cheerful|sadness|anger|fear|shame|guilt|joy|grief|"
            + "worry";

    private static final String ACTIONS = "accept|admit|answer|apologise|apologize|argue|ask|avoid|blame|breathe|call|"
            + "care|change|check|complain|cook|cry|decide|defend|discuss|drink|eat|enjoy|exercise|explain|fear|feel|"
            + "fight|finish|forget|forgive|give|hate|help|hide|hope|hug|ignore|know|laugh|learn|leave|like|listen|look|"
            + "love|make|meet|need|notice|offer|pause|plan|practise|practice|pray|promise|protect|read|reflect|refuse|"
            + "regret|relax|remember|respect|rest|save|say|share|shout|sleep|speak|start|stay|stop|struggle|study|"
            + "support|talk|tell|thank|think|touch|trust|try|understand|visit|wait|walk|want|wish|withdraw|wonder|work|"
            + "worry|write|yell";

    /** One thing in two words, or no question at all. */
    private static final Pattern ONE_THING = Pattern.compile("(?i)\\b(?:back and forth|again and again|more and more|"
            + "over and over|on and on|now and then|up and down|time and again|here and there|and so on|come and go|"
            + "wait and see|give and take|more or less|sooner or later|yes or no|one or two|two or three|"
            + "once or twice|try and|go and|stop and think|safe and sound|(?:such as|like|for example)\\s[^.;!?]*)");

    /** "My partner and I" are one subject. */
    private static final String PEOPLE = "both|partner|husband|wife|spouse|mother|father|parents|sister|brother|family|"
            + "children|child|son|daughter|friends?|we|you|they|he|she|them|us|others?";

    private static final Pattern STATEMENT = Pattern.compile("(?i)(?<!\\b(?:" + PEOPLE + ")\\s)\\b(?:and|or)\\s+"
            + "(?:I|we|you|they|he|she|it)\\s+(?:\\w+\\s+){0,2}?(?:" + ACTIONS
            + "|am|are|is|was|were|have|has|had|can|could|will|would|do|does|did|don['’]t|doesn['’]t"
            + "|get|gets|go|goes)\\b");

    private static final Pattern FEELING = Pattern.compile("(?i)\\b(?:" + FEELINGS
            + ")\\s*,?\\s+(?:and|or)\\s+(?:(?:so|very|too|quite|also|even|then|or|feel|feeling|a|bit)\\s+)*(?:"
            + FEELINGS
            + ")\\b");

    private static final Pattern JOINED =
            Pattern.compile("(?i)\\b(?:and|or)\\s+(?:(?:then|to|also|even|often|always|never|still|just|"
                    + "really|at once)\\s+)*([a-z]+)\\b");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Pattern CLAUSE_END = Pattern.compile("[.,;:!?()–—]");
    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "my", "your", "our", "their", "his", "her");
    private static final Set<String> BASE = Stream.of(ACTIONS.split("\\|")).collect(Collectors.toSet());

    private enum SentenceEnding {
        BASE,
        S,
        ED,
        ING,
        NONE
    }

    private DoubleBarrelled() {}

    /** In an English text, each place once, in its order. */
    public static List<Cue> in(String text) {
        String plain = ONE_THING.matcher(text).replaceAll(one -> " ".repeat(one.end() - one.start()));
        List<Cue> cues = new ArrayList<>();
        add(cues, STATEMENT, plain, "two statements in one sentence");
        add(cues, FEELING, plain, "two feelings in one sentence");
        JOINED.matcher(plain).results().forEach(joined -> actions(plain, joined, cues));
        cues.sort(java.util.Comparator.comparingInt(Cue::start));
        return cues;
    }

    private static void add(List<Cue> cues, Pattern pattern, String text, String reason) {
        pattern.matcher(text).results().forEach(found -> cues.add(new Cue(found.start(), found.group(), reason)));
    }

    /** An action after the "and", and one of the same form before it in the same clause. */
    private static void actions(String text, MatchResult joined, List<Cue> cues) {
        SentenceEnding second = ending(joined.group(1));
        boolean told = cues.stream().anyMatch(cue -> cue.start() < joined.end() && joined.start() < cue.end());
        if (second == SentenceEnding.NONE || told) {
            return;
        }
        int from = CLAUSE_END
                .matcher(text.substring(0, joined.start()))
                .results()
                .mapToInt(MatchResult::end)
                .max()
                .orElse(0);
        String before = "";
        for (MatchResult word :
                WORD.matcher(text).region(from, joined.start()).results().toList()) {
            if (ending(word.group()) == second && !DETERMINERS.contains(before)) {
                String span = text.substring(word.start(), joined.end());
                cues.add(new Cue(word.start(), span, "two actions in one sentence"));
                return;
            }
            before = word.group().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static SentenceEnding ending(String written) {
        String word = written.toLowerCase(java.util.Locale.ROOT);
        if (BASE.contains(word)) {
            return SentenceEnding.BASE;
        } else if (word.endsWith("ing") && isAction(word.substring(0, word.length() - 3))) {
            return SentenceEnding.ING;
        } else if (word.endsWith("ed") && isAction(word.substring(0, word.length() - 2))) {
            return SentenceEnding.ED;
        } else if (word.endsWith("s") && (isAction(word.substring(0, word.length() - 1)))) {
            return SentenceEnding.S;
        }
        return SentenceEnding.NONE;
    }

    /** {@code plann}, {@code argu}, {@code worri}: what is left when an ending is taken off. */
    private static boolean isAction(String stem) {
        int last = stem.length() - 1;
        return BASE.contains(stem)
                || BASE.contains(stem + "e")
                || (stem.endsWith("i") && BASE.contains(stem.substring(0, last) + "y"))
                || (stem.endsWith("ie") && BASE.contains(stem.substring(0, last - 1) + "y"))
                || (last > 1 && stem.charAt(last) == stem.charAt(last - 1) && BASE.contains(stem.substring(0, last)));
    }
}
