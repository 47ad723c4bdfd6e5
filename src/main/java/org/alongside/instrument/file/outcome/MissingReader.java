package org.alongside.instrument.file.outcome;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.alongside.instrument.MissingRule;
import org.alongside.instrument.file.yaml.Yaml;

/** Reads {@code missing:} of one outcome, or says what holds without it (scoring-format 12 to 14). */
final class MissingReader {

    private final String what;
    private final RuleName rule;
    private final int items;

    /** @param items how many items the outcome has */
    MissingReader(String what, RuleName rule, int items) {
        this.what = what;
        this.rule = rule;
        this.items = items;
    }

    /** @param yaml null where {@code missing:} is left out */
    MissingRule read(Yaml yaml) {
        if (yaml == null) {
            return leftOut();
        }
        Map<String, Yaml> entries = yaml.entries(what + ", missing", Set.of(), Set.of("min_answered", "then"));
        boolean prorate =
                Optional.ofNullable(entries.get("then")).map(this::prorate).orElse(false);
        OptionalInt min =
                entries.containsKey("min_answered") ? minAnswered(entries.get("min_answered")) : OptionalInt.empty();
        if (rule == RuleName.EXPRESSION) {
            yaml.error(what + ": an expression has no items of its own, so no missing rule");
            return MissingRule.needsAll(items);
        }
        if (rule == RuleName.GRM) {
            return new MissingRule(min.orElse(1), false);
        }
        if (!prorate && min.isPresent() && min.getAsInt() < items) {
            String why = rule.canProrate() ? "without 'then: prorate'" : "with this rule";
            yaml.warning(what + ": min_answered says " + min.getAsInt() + " of " + items + ", but " + why
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

    private boolean prorate(Yaml then) {
        if (!then.text("then").equals(Optional.of("prorate"))) {
            then.error(what + ": 'then' knows one word, prorate");
        } else if (!rule.canProrate()) {
            then.error(what + ": this rule cannot be prorated");
        } else if (0 < items && items < MissingRule.SHORTEST_PRORATED) {
            then.error(what + ": a scale of at most 3 items cannot be prorated");
        } else {
            return true;
        }
        return false;
    }

    private OptionalInt minAnswered(Yaml yaml) {
        OptionalInt min = yaml.whole("min_answered");
        boolean inRange = min.isPresent() && 1 <= min.getAsInt() && min.getAsInt() <= items;
        if (min.isPresent() && !inRange && items > 0) {
            yaml.error(what + ": min_answered must be from 1 to " + items);
        }
        return inRange ? min : OptionalInt.empty();
    }
}
