package org.alongside.wording.position;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often the rules for one kind of cue are right, counted in whole sentences.
 *
 * @param marked sentences in which people marked it
 * @param flagged sentences in which the rules found it
 * @param both sentences of which both is true
 */
public record CueFigures(CueKind kind, int marked, int flagged, int both) {

    /** People see a cue when the lower bound of its precision is at least this. */
    public static final double LEAST_PRECISION = 0.6;

    /** Of fewer flagged sentences nothing is concluded. */
    public static final int FEWEST_FLAGGED = 15;

    /** The figures of all kinds, in their order. */
    public static List<CueFigures> of(PositionLexicon lexicon, List<LabelledSentence> sentences) {
        List<Set<CueKind>> found = sentences.stream()
                .map(sentence -> lexicon.in(sentence.text()).stream()
                        .map(PositionCue::kind)
                        .collect(Collectors.toSet()))
                .toList();
        return Stream.of(CueKind.values())
                .map(kind -> of(kind, sentences, found))
                .toList();
    }

    private static CueFigures of(CueKind kind, List<LabelledSentence> sentences, List<Set<CueKind>> found) {
        int marked = 0;
        int flagged = 0;
        int both = 0;
        for (int i = 0; i < sentences.size(); i++) {
            boolean mark = sentences.get(i).cues().contains(kind);
            boolean flag = found.get(i).contains(kind);
            marked += mark ? 1 : 0;
            flagged += flag ? 1 : 0;
            both += mark && flag ? 1 : 0;
        }
        return new CueFigures(kind, marked, flagged, both);
    }

    /**
     * Those of a set that say something about the rules: a sentence that stands in the tuning set too was not held out,
     * even where two people wrote it by chance.
     */
    public static List<LabelledSentence> heldOut(List<LabelledSentence> set, List<LabelledSentence> tuning) {
        Set<String> seen = tuning.stream().map(LabelledSentence::text).collect(Collectors.toSet());
        return set.stream().filter(one -> !seen.contains(one.text())).toList();
    }

    /** How many of those that the rules found people had marked. */
    public Proportion precision() {
        return new Proportion(both, flagged);
    }

    /** How many of those that people had marked the rules found. */
    public Proportion recall() {
        return new Proportion(both, marked);
    }

    /** Whether people may see this cue, if these are sentences held out from the rules. */
    public boolean isEarned() {
        return flagged >= FEWEST_FLAGGED && precision().lower() >= LEAST_PRECISION;
    }
}
