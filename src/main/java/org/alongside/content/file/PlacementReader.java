package org.alongside.content.file;

import java.util.Optional;
import org.alongside.content.PlacementTable;
import org.alongside.content.PlacementTable.FindingRule;
import org.alongside.content.PlacementTable.KeepingRule;
import org.alongside.content.PlacementTable.LookingRule;
import org.alongside.content.PlacementTable.WorkingRule;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;

/** The table of numbers under {@code placement} in {@code course.yaml}. */
final class PlacementReader {

    private static final Key<Double> NOT_NOW_AT_LEAST = number("not_now_at_least", "N at least, a mean from 1 to 5");
    private static final Key<Double> NOT_NOW_OVER_DOING = number("not_now_over_doing", "N minus D at least");
    private static final Key<Double> IMPORTANCE_AT_MOST =
            number("importance_at_most", "or the ruler of importance at most, 0 to 10");
    private static final Key<Double> KEEPING_AT_LEAST = number("keeping_at_least", "K at least");
    private static final Key<Double> EXPERIENCE_AT_LEAST = number("experience_at_least", "X at least");
    private static final Key<Boolean> DOING_AT_LEAST_TURNING =
            Key.needed("doing_at_least_turning", Shapes.truth()).told("and D not below T");
    private static final Key<Double> DOING_OVER_TURNING = number("doing_over_turning", "D minus T at least");
    private static final Key<Double> TURNING_OVER_DOING = number("turning_over_doing", "T minus D at least");
    private static final Key<Double> EXPERIENCE_BELOW = number("experience_below", "or X below");
    private static final Key<Double> AT_LEAST = number("at_least", "the scale's mean at least");

    private static final Key<LookingRule> LOOKING = Key.needed(
                    "looking",
                    MappingShape.of(NOT_NOW_AT_LEAST, NOT_NOW_OVER_DOING, IMPORTANCE_AT_MOST)
                            .then(PlacementReader::looking))
            .told("Not now is high and above doing, or importance is low.");
    private static final Key<KeepingRule> KEEPING = Key.needed(
                    "keeping",
                    MappingShape.of(KEEPING_AT_LEAST, EXPERIENCE_AT_LEAST, DOING_AT_LEAST_TURNING)
                            .then(PlacementReader::keeping))
            .told("Keeping and experience are high.");
    private static final Key<WorkingRule> WORKING = Key.needed(
                    "working",
                    MappingShape.of(DOING_OVER_TURNING)
                            .then(e -> e.get(DOING_OVER_TURNING).map(WorkingRule::new)))
            .told("Doing is above turning it over.");
    private static final Key<FindingRule> FINDING = Key.needed(
                    "finding",
                    MappingShape.of(TURNING_OVER_DOING, EXPERIENCE_BELOW).then(PlacementReader::finding))
            .told("Turning it over is above doing, or there is little experience.");
    private static final Key<Double> LEANING = Key.needed(
                    "leaning", MappingShape.of(AT_LEAST).then(e -> e.get(AT_LEAST)))
            .told("When a leaning counts.");

    static final Shape<PlacementTable> SHAPE =
            MappingShape.of(LOOKING, KEEPING, WORKING, FINDING, LEANING).then(PlacementReader::table);

    private PlacementReader() {}

    private static Key<Double> number(String name, String told) {
        return Key.needed(name, Shapes.number()).told(told);
    }

    private static Optional<PlacementTable> table(Entries table) {
        return table.get(LOOKING)
                .flatMap(looking -> table.get(KEEPING)
                        .flatMap(keeping -> table.get(WORKING)
                                .flatMap(working -> table.get(FINDING)
                                        .flatMap(finding -> table.get(LEANING)
                                                .map(leaning -> new PlacementTable(
                                                        looking, keeping, working, finding, leaning))))));
    }

    private static Optional<LookingRule> looking(Entries entries) {
        return entries.get(NOT_NOW_AT_LEAST)
                .flatMap(atLeast -> entries.get(NOT_NOW_OVER_DOING)
                        .flatMap(over ->
                                entries.get(IMPORTANCE_AT_MOST).map(atMost -> new LookingRule(atLeast, over, atMost))));
    }

    private static Optional<KeepingRule> keeping(Entries entries) {
        return entries.get(KEEPING_AT_LEAST)
                .flatMap(keeping -> entries.get(EXPERIENCE_AT_LEAST)
                        .flatMap(experience -> entries.get(DOING_AT_LEAST_TURNING)
                                .map(doing -> new KeepingRule(keeping, experience, doing))));
    }

    private static Optional<FindingRule> finding(Entries entries) {
        return entries.get(TURNING_OVER_DOING)
                .flatMap(over -> entries.get(EXPERIENCE_BELOW).map(below -> new FindingRule(over, below)));
    }
}
