package org.alongside.instrument.file.outcome;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.instrument.interpretation.rule.ChangeRule;
import org.alongside.instrument.interpretation.rule.ChangeRule.ChangeMethod;
import org.alongside.instrument.interpretation.rule.ChangeRule.Exactness;
import org.alongside.instrument.interpretation.rule.ChangeRule.Recovery;
import org.alongside.instrument.interpretation.rule.ChangeRule.ReliabilitySource;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;

/** Reads {@code change:} of one outcome. */
final class ChangeReader {

    private static final Key<ChangeMethod> RULE = Key.needed("rule", Shapes.smallWord(ChangeMethod.class))
            .told("Error of a difference: SEM √2, or √(SEM1² + SEM2²). For grm two_variances only.");
    private static final Key<Double> SECOND_SD = Key.optional("second_sd", Shapes.aboveNothing())
            .told("For two_variances: the standard deviation at the second time.");
    private static final Key<ReliabilitySource> RELIABILITY = Key.optional(
                    "reliability", Shapes.smallWord(ReliabilitySource.class))
            .told("internal (what holds without it): alpha; retest: r.");
    private static final Key<Double> R = Key.optional("r", Shapes.number(0, 1)).told("For retest.");
    private static final Key<String> INTERVAL = Key.optional("interval", Shapes.text())
            .told("For retest: how long the two measurements were apart, \"4 weeks\".");

    private static final Key<String> CUT =
            Key.optional("cut", Shapes.text()).told("The label of a cut of cutscores.yaml.");
    private static final Key<String> WELL =
            Key.optional("well", Shapes.text()).told("The name of the norms of a well group.");
    private static final Key<String> DISTRESSED =
            Key.optional("distressed", Shapes.text()).told("The name of the norms of a group in distress.");
    private static final Key<Recovery> RECOVERED = Key.optional(
                    "recovered",
                    MappingShape.of(CUT, WELL, DISTRESSED)
                            .rule(ChangeReader::cutOrGroups, Map.of("oneOf", cutOrGroupsSchema()))
                            .then(ChangeReader::recovery))
            .told("Past which cut a reliable change for the better counts as recovered.");

    static final Shape<ChangeRule> SHAPE = MappingShape.of(RULE, SECOND_SD, RELIABILITY, R, INTERVAL, RECOVERED)
            .rule(ChangeReader::retest, retestSchema())
            .rule(
                    ChangeReader::secondSd,
                    Map.of(
                            "dependentSchemas",
                            Map.of(
                                    "second_sd",
                                    Map.of("properties", Map.of("rule", Map.of("const", "two_variances"))))))
            .then(ChangeReader::rule)
            .told("How two values of one person are compared. Without it: jacobson_truax from alpha, two_variances"
                    + " for grm.");

    private ChangeReader() {}

    private static Optional<ChangeRule> rule(Entries change) {
        ReliabilitySource source = change.get(RELIABILITY, ReliabilitySource.INTERNAL);
        Exactness exactness = new Exactness(source, change.number(R), change.get(INTERVAL));
        return change.get(RULE)
                .map(method -> new ChangeRule(method, exactness, change.number(SECOND_SD), change.get(RECOVERED)));
    }

    private static void secondSd(Entries change) {
        if (change.get(SECOND_SD).isPresent() && change.get(RULE).equals(Optional.of(ChangeMethod.JACOBSON_TRUAX))) {
            change.error(SECOND_SD, "change: only two_variances has a second_sd");
        }
    }

    private static void retest(Entries change) {
        if (change.get(RELIABILITY, ReliabilitySource.INTERNAL) == ReliabilitySource.RETEST) {
            Stream.of(R, INTERVAL)
                    .filter(key -> !change.has(key))
                    .forEach(key ->
                            change.error("'" + key.name() + "' is missing in change: a retest reliability needs it"));
        } else if (change.has(R) || change.has(INTERVAL)) {
            change.error("change: r and interval belong to a retest reliability; the internal one is alpha");
        }
    }

    private static Map<String, Object> retestSchema() {
        return Shapes.ordered(
                "if",
                Shapes.ordered(
                        "properties",
                        Map.of("reliability", Map.of("const", "retest")),
                        "required",
                        List.of("reliability")),
                "then",
                Map.of("required", List.of("r", "interval")),
                "else",
                Map.of("properties", Shapes.ordered("r", false, "interval", false)));
    }

    private static void cutOrGroups(Entries recovered) {
        boolean groups = recovered.has(WELL) && recovered.has(DISTRESSED);
        boolean anyGroup = recovered.has(WELL) || recovered.has(DISTRESSED);
        if (recovered.has(CUT) ? anyGroup : !groups) {
            recovered.error("recovered names either a cut, or the norms of a well and a distressed group");
        }
    }

    private static List<Map<String, Object>> cutOrGroupsSchema() {
        return List.of(
                Shapes.ordered(
                        "required", List.of("cut"), "properties", Shapes.ordered("well", false, "distressed", false)),
                Shapes.ordered("required", List.of("well", "distressed"), "properties", Map.of("cut", false)));
    }

    private static Optional<Recovery> recovery(Entries recovered) {
        if (recovered.has(CUT)) {
            return recovered.get(CUT).map(Recovery.AtCut::new);
        }
        return recovered
                .get(WELL)
                .flatMap(well ->
                        recovered.get(DISTRESSED).map(distressed -> new Recovery.BetweenGroups(well, distressed)));
    }
}
