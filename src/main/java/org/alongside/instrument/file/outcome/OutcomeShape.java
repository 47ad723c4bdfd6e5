package org.alongside.instrument.file.outcome;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alongside.instrument.PrivacyClass;
import org.alongside.instrument.file.yaml.InstrumentIds;
import org.alongside.instrument.interpretation.rule.BandRule;
import org.alongside.instrument.interpretation.rule.ChangeRule;
import org.alongside.instrument.interpretation.rule.Direction;
import org.alongside.instrument.interpretation.rule.InterpretationRules;
import org.alongside.instrument.interpretation.rule.Reliability;
import org.alongside.manuscript.ById;
import org.alongside.manuscript.ByIdShape;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Node;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;

/** What an author may write about one outcome; which keys there are depends on its rule. */
final class OutcomeShape {

    static final List<String> SIGNS = List.of("+", "-");

    static final Key<RuleName> RULE = Key.needed("rule", Shapes.smallWord(RuleName.class))
            .told("How the value comes from the items, or from other outcomes.");
    static final Key<PrivacyClass> PRIVACY =
            Key.needed("privacy", Shapes.word(PrivacyClass.class)).told("Who may see it, from narrow to wide.");
    static final Key<Direction> DIRECTION =
            Key.optional("direction", Shapes.smallWord(Direction.class)).told("Which way is better; none without it.");
    static final Key<Reliability> RELIABILITY = Key.optional("reliability", ReliabilityReader.SHAPE);
    static final Key<BandRule> BAND = Key.optional("band", BandReader.SHAPE);
    static final Key<ChangeRule> CHANGE = Key.optional("change", ChangeReader.SHAPE);
    static final Key<Integer> DECIMALS = Key.optional("decimals", Shapes.whole(0, InterpretationRules.MOST_DECIMALS))
            .told("How many at most are shown; 2 without it. Never rounded before a cut is applied.");

    static final Key<ById<Node>> ITEMS = Key.needed(
                    "items",
                    ByIdShape.of(
                                    Shapes.any(Map.of("enum", SIGNS))
                                            .told("'-' turns the item round on its own range: min + max - raw."),
                                    (whole, item) -> item)
                            .ids(InstrumentIds.NAMED)
                            .drawn(Map.of("minProperties", 1)))
            .calledWithin()
            .told("Items and their signs.");
    static final Key<ById<Double>> WEIGHTS = Key.needed(
                    "weights",
                    ByIdShape.of(Shapes.number().drawn(Map.of("exclusiveMinimum", 0)), (whole, item) -> "a weight")
                            .ids(InstrumentIds.NAMED))
            .calledWithin()
            .told("For weighted: one weight for each item; the value is a weighted sum.");
    static final Key<Double> THRESHOLD =
            Key.needed("threshold", Shapes.number()).told("For count: item scores of at least this are counted.");
    static final Key<String> EXPRESSION = Key.needed("expression", Shapes.text())
            .told("For expression: arithmetic over outcomes, \"thinking + doing - not_now / 2\".");
    static final Key<Entries> GRM = Key.needed("grm", GradedReader.SHAPE).calledWithin();
    static final Key<Entries> MISSING =
            Key.optional("missing", MissingReader.SHAPE).calledWithin();
    private static final Key<Node> NO_MISSING =
            Key.refused("missing", outcome -> outcome + ": an expression has no items of its own, so no missing rule");

    static final Shape<Entries> SHAPE = MappingShape.of(RULE, PRIVACY, DIRECTION, RELIABILITY, BAND, CHANGE, DECIMALS)
            .cases(RULE, keys());

    private OutcomeShape() {}

    private static Map<RuleName, List<Key<?>>> keys() {
        Map<RuleName, List<Key<?>>> keys = new EnumMap<>(RuleName.class);
        for (RuleName rule : RuleName.values()) {
            keys.put(rule, keys(rule));
        }
        return keys;
    }

    private static List<Key<?>> keys(RuleName rule) {
        return switch (rule) {
            case SUM, MEAN, MAX -> List.of(ITEMS, MISSING);
            case WEIGHTED -> List.of(ITEMS, WEIGHTS, MISSING);
            case COUNT -> List.of(ITEMS, THRESHOLD, MISSING);
            case EXPRESSION -> List.of(EXPRESSION, NO_MISSING);
            case GRM -> List.of(ITEMS, GRM, MISSING);
        };
    }
}
