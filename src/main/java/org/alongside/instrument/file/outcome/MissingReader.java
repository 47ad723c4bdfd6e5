package org.alongside.instrument.file.outcome;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.alongside.instrument.MissingRule;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;

/** Reads {@code missing:} of one outcome, or says what holds without it (scoring-format 12 to 14). */
final class MissingReader {

    private static final String PRORATE = "prorate";

    private static final Key<Integer> MIN_ANSWERED = Key.optional(
                    "min_answered", Shapes.whole().drawn(Map.of("minimum", 1)))
            .told("Fewer answered items: not computable.");
    private static final Key<String> THEN = Key.optional("then", Shapes.text().drawn(Map.of("const", PRORATE)))
            .told("For sum, mean and weighted with at least 4 items.");

    static final Shape<Entries> SHAPE = MappingShape.of(MIN_ANSWERED, THEN)
            .told("Without it: ceil(0.8 k) of k items, prorated, for sum, mean and weighted with 4 items and more; 1"
                    + " for grm; otherwise all.");

    private final String what;
    private final RuleName rule;
    private final int items;

    /** @param items how many items the outcome has */
    MissingReader(String what, RuleName rule, int items) {
        this.what = what;
        this.rule = rule;
        this.items = items;
    }

    MissingRule read(Optional<Entries> missing) {
        return missing.map(this::read).orElseGet(this::leftOut);
    }

    private MissingRule read(Entries missing) {
        boolean prorate =
                missing.get(THEN).filter(then -> prorates(missing, then)).isPresent();
        OptionalInt min = minAnswered(missing);
        if (rule == RuleName.GRM) {
            return new MissingRule(min.orElse(1), false);
        }
        if (!prorate && min.isPresent() && min.getAsInt() < items) {
            String why = rule.canProrate() ? "without 'then: prorate'" : "with this rule";
            missing.warning(what + ": min_answered says " + min.getAsInt() + " of " + items + ", but " + why
                    + " every item is needed");
        }
        return prorate ? new MissingRule(min.orElse(MissingRule.fourFifths(items)), true) : MissingRule.needsAll(items);
    }

    private MissingRule leftOut() {
        if (rule == RuleName.GRM) {
            return new MissingRule(1, false);
        }
        return rule.canProrate() ? MissingRule.usual(items) : MissingRule.needsAll(items);
    }

    private boolean prorates(Entries missing, String then) {
        if (!then.equals(PRORATE)) {
            missing.error(THEN, what + ": 'then' knows one word, prorate");
        } else if (!rule.canProrate()) {
            missing.error(THEN, what + ": this rule cannot be prorated");
        } else if (0 < items && items < MissingRule.SHORTEST_PRORATED) {
            missing.error(THEN, what + ": a scale of at most 3 items cannot be prorated");
        } else {
            return true;
        }
        return false;
    }

    private OptionalInt minAnswered(Entries missing) {
        OptionalInt min = missing.whole(MIN_ANSWERED);
        boolean inRange = min.isPresent() && 1 <= min.getAsInt() && min.getAsInt() <= items;
        if (min.isPresent() && !inRange && items > 0) {
            missing.error(MIN_ANSWERED, what + ": min_answered must be from 1 to " + items);
        }
        return inRange ? min : OptionalInt.empty();
    }
}
