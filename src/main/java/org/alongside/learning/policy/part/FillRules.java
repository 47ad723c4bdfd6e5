package org.alongside.learning.policy.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alongside.content.part.Fill;

/** A sentence is done when a gap is filled, or with going on past it. */
public final class FillRules implements PartRules<Fill> {

    /** In UTF-16 units, as browsers count, over all gaps; a sentence is short. */
    public static final int LONGEST = 2_000;

    private static final List<String> GAPS =
            IntStream.rangeClosed(1, Fill.MOST_GAPS).mapToObj(n -> "gap" + n).toList();

    @Override
    public Class<Fill> type() {
        return Fill.class;
    }

    @Override
    public Optional<SavedForm> saved() {
        return Optional.of(new LineEach(GAPS, LONGEST));
    }
}
