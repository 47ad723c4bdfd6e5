package org.alongside.learning.policy.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alongside.content.part.Fill;

/** A sentence is done when a gap is filled, or with going on past it. */
public final class FillRules implements PartRules<Fill> {

    /** In UTF-16 units, as browsers count, over all gaps; a sentence is short. */
    public static final int LONGEST = 2_000;

    @Override
    public Class<Fill> type() {
        return Fill.class;
    }

    @Override
    public boolean isDone(Fill part, PartFacts facts) {
        return facts.wentOn() || facts.left().test(part);
    }

    @Override
    public Optional<SavedForm> saved() {
        return Optional.of(new FilledGaps());
    }

    /** The words of the gaps, each on a line of its own; an empty gap at the end is left out. */
    record FilledGaps() implements SavedForm {

        private static final List<String> GAPS = IntStream.rangeClosed(1, Fill.MOST_GAPS)
                .mapToObj(n -> "gap" + n)
                .toList();

        @Override
        public List<String> fields() {
            return GAPS;
        }

        /** A field of one line holds no line end; one that a program sends becomes a space. */
        @Override
        public String text(Map<String, String> fields) {
            List<String> words = new ArrayList<>();
            GAPS.forEach(gap -> words.add(fields.getOrDefault(gap, "").replaceAll("\\R", " ")));
            return String.join("\n", words).stripTrailing();
        }

        @Override
        public Map<String, String> fields(String text) {
            List<String> words = Fill.gapWords(text);
            Map<String, String> fields = new HashMap<>();
            for (int n = 0; n < words.size() && n < GAPS.size(); n++) {
                fields.put(GAPS.get(n), words.get(n));
            }
            return fields;
        }

        @Override
        public int longest() {
            return LONGEST;
        }
    }
}
