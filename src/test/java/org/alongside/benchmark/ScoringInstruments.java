package org.alongside.benchmark;

import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.file.InstrumentReader;
import org.alongside.instrument.file.Strictness;
import org.alongside.instrument.scoring.CompiledScoring;
import org.alongside.kernel.Read;
import org.alongside.kernel.TextFiles;

/** What the scoring benchmark scores, read from files like any other instrument. */
final class ScoringInstruments {

    private static final int ITEMS = 36;

    private ScoringInstruments() {}

    /** Two means over 18 items each, every other one of 36; or both over all 36. */
    static Instrument twoMeans(int each) {
        String outcomes = IntStream.range(0, 2)
                .mapToObj(o -> "  s" + o + ": {items: {" + signs(places(each, o)) + "}, rule: mean, missing: "
                        + "{min_answered: " + (4 * each + 4) / 5 + ", then: prorate}, privacy: OWNER}\n")
                .collect(Collectors.joining());
        return read(ITEMS, outcomes);
    }

    /** One outcome of each rule, over five items. */
    static Instrument everyRule() {
        String five = "items: {" + signs(new int[] {0, 1, 2, 3, 4}) + "}, privacy: OWNER";
        String curve = "{a: 1.2, b: [-2, -1.2, -0.4, 0.4, 1.2, 2]}";
        String curves =
                IntStream.range(0, 5).mapToObj(i -> id(i) + ": " + curve).collect(Collectors.joining(", "));
        return read(5, """
                  total: {%1$s, rule: sum}
                  heavy: {%1$s, rule: weighted, weights: {q00: 1, q01: 2, q02: 0.5, q03: 1, q04: 1}}
                  most: {%1$s, rule: max}
                  many: {%1$s, rule: count, threshold: 4}
                  index: {rule: expression, expression: "total * 2 - heavy / 3", privacy: OWNER}
                  theta: {%1$s, rule: grm, grm: {method: eap, grid: {points: 11}, parameters: {%2$s}}}
                  summed: {%1$s, rule: grm, grm: {method: sum_eap, grid: {points: 11}, parameters: {%2$s}}}
                """.formatted(five, curves));
    }

    /** From 1 to 7, three in a hundred missing. */
    static int[] answers(int items, Random random) {
        return IntStream.range(0, items)
                .map(i -> random.nextInt(100) < 3 ? CompiledScoring.MISSING : 1 + random.nextInt(7))
                .toArray();
    }

    static int[] places(int each, int outcome) {
        return IntStream.range(0, ITEMS)
                .filter(i -> each == ITEMS || i % 2 == outcome)
                .toArray();
    }

    static boolean isReversed(int item) {
        return item % 4 < 2;
    }

    private static String signs(int[] places) {
        return IntStream.of(places)
                .mapToObj(i -> id(i) + (isReversed(i) ? ": '-'" : ": '+'"))
                .collect(Collectors.joining(", "));
    }

    private static String id(int item) {
        return "q%02d".formatted(item);
    }

    private static Instrument read(int items, String outcomes) {
        String form = """
                uuid: 5a8b1c1e-6b7e-4a56-9a38-1d4a3ad0b036
                slug: benchmark
                version: 1
                languages: [en]
                responses: {seven: {cardinality: single, min: 1, max: 7}}
                items: {%s}
                pages: [[%s]]
                """.formatted(
                IntStream.range(0, items)
                        .mapToObj(i -> id(i) + ": {response: seven}")
                        .collect(Collectors.joining(", ")),
                IntStream.range(0, items).mapToObj(ScoringInstruments::id).collect(Collectors.joining(", ")));
        TextFiles files = TextFiles.of(Map.of("instrument.yaml", form, "scoring.yaml", "outcomes:\n" + outcomes));
        Read<Instrument> reading = InstrumentReader.read(files, "benchmark/v1", Strictness.SCORING);
        return reading.value()
                .orElseThrow(() -> new IllegalStateException(reading.findings().toString()));
    }
}
