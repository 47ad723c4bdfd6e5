package org.alongside.wording.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * A rule says which words speak from one position, and beside which other words they do not.
 *
 * @param say any of these gives the cue
 * @param reason one sentence for the writer, without a full stop
 */
public record CueRule(CueKind kind, String reason, List<WordPattern> say, Exceptions unless) {

    /**
     * Words that take a cue away.
     *
     * @param before standing right before it
     * @param after standing right behind it
     * @param beside anywhere in the sentence
     */
    public record Exceptions(List<WordPattern> before, List<WordPattern> after, List<WordPattern> beside) {

        public Exceptions {
            before = List.copyOf(before);
            after = List.copyOf(after);
            beside = List.copyOf(beside);
        }

        boolean take(MatchResult found, SpokenText own) {
            String around = own.around(found.start(), found.end());
            return before.stream().anyMatch(word -> word.endsAt(found.start(), own.line()))
                    || after.stream().anyMatch(word -> word.beginsAt(found.end(), own.line()))
                    || beside.stream().anyMatch(word -> word.isIn(around));
        }
    }

    public CueRule {
        say = List.copyOf(say);
    }

    Stream<PositionCue> in(SpokenText own) {
        return say.stream().flatMap(pattern -> in(own, pattern).stream());
    }

    /** What this one pattern finds; where an exception holds, the search goes on behind its first word. */
    List<PositionCue> in(SpokenText own, WordPattern pattern) {
        List<PositionCue> cues = new ArrayList<>();
        Optional<MatchResult> found = pattern.from(0, own.line());
        while (found.isPresent()) {
            MatchResult match = found.get();
            boolean taken = unless.take(match, own);
            if (!taken) {
                cues.add(new PositionCue(kind, own.cue(match.start(), match.end(), reason)));
            }
            found = pattern.from(taken ? match.start() + 1 : match.end(), own.line());
        }
        return cues;
    }
}
