package org.alongside.instrument.file.outcome;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.instrument.interpretation.rule.Reliability;
import org.alongside.instrument.interpretation.rule.Reliability.Evidence;
import org.alongside.instrument.interpretation.rule.Reliability.ReliabilityStatus;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;

/** Reads {@code reliability:} of one outcome (scoring-format 16). */
final class ReliabilityReader {

    private static final Pattern ESTIMATED = Pattern.compile("ESTIMATED(?:\\(([0-9]{1,9})\\))?");

    private static final Key<Double> ALPHA =
            Key.optional("alpha", Shapes.number(0, 1)).told("Internal consistency.");
    private static final Key<Double> SD =
            Key.optional("sd", Shapes.aboveNothing()).told("Standard deviation in the outcome's unit.");
    private static final Key<Evidence> STATUS = Key.optional(
                    "status",
                    Shapes.matching(
                                    "PUBLISHED|ASSUMED|ESTIMATED(\\([0-9]{1,9}\\))?",
                                    "must be PUBLISHED, ESTIMATED(n) or ASSUMED")
                            .as(ReliabilityReader::evidence))
            .told("ASSUMED without it: bands for the author only; no change, T or percentile.");
    private static final Key<String> SOURCE = Key.optional("source", Shapes.text());

    static final Shape<Reliability> SHAPE = MappingShape.of(ALPHA, SD, STATUS, SOURCE)
            .as(ReliabilityReader::reliability)
            .told("How exact it is, and how that is known.");

    private ReliabilityReader() {}

    private static Reliability reliability(Entries entries) {
        Evidence evidence = entries.get(STATUS, new Evidence(ReliabilityStatus.ASSUMED, 0));
        return new Reliability(entries.number(ALPHA), entries.number(SD), evidence, entries.get(SOURCE));
    }

    private static Evidence evidence(String written) {
        Matcher estimated = ESTIMATED.matcher(written);
        if (estimated.matches()) {
            int people = estimated.group(1) == null ? 0 : Integer.parseInt(estimated.group(1));
            return new Evidence(ReliabilityStatus.ESTIMATED, people);
        }
        return new Evidence(ReliabilityStatus.valueOf(written), 0);
    }
}
