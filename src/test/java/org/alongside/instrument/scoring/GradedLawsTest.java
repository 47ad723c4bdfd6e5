package org.alongside.instrument.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import org.alongside.instrument.ScoringRule.Graded;
import org.alongside.instrument.ScoringRule.Grid;
import org.alongside.instrument.ScoringRule.ItemParameters;
import org.alongside.instrument.scoring.graded.GradedCurve;
import org.alongside.instrument.scoring.graded.Quadrature;
import org.alongside.instrument.scoring.graded.TestInformation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** INV-44: more items never tell less, and answers never leave more doubt than there was before any. */
class GradedLawsTest {

    private static final int BANKS = 300;

    private final Random random = new Random(44);

    private ItemParameters someItem() {
        List<Double> b = new ArrayList<>();
        double next = -4 + 5 * random.nextDouble();
        int thresholds = 1 + random.nextInt(6);
        for (int k = 0; k < thresholds; k++) {
            b.add(next);
            next += 0.05 + 2 * random.nextDouble();
        }
        return new ItemParameters(Math.exp(random.nextGaussian()), b);
    }

    private Graded bank(int items) {
        Map<String, ItemParameters> parameters = new TreeMap<>();
        for (int i = 0; i < items; i++) {
            parameters.put("g" + i, someItem());
        }
        return new Graded(Graded.Method.EAP, Grid.DEFAULT, parameters, Optional.empty());
    }

    private static Graded withOneMore(Graded bank, ItemParameters item) {
        Map<String, ItemParameters> parameters = new TreeMap<>(bank.parameters());
        parameters.put("more", item);
        return new Graded(bank.method(), bank.grid(), parameters, bank.source());
    }

    private void assertNeverFalls(ToDoubleBiFunction<Graded, Double> information) {
        for (int i = 0; i < BANKS; i++) {
            Graded bank = bank(1 + random.nextInt(8));
            Graded more = withOneMore(bank, someItem());
            for (double theta = -6; theta <= 6; theta += 0.5) {
                double before = information.applyAsDouble(bank, theta);
                assertTrue(information.applyAsDouble(more, theta) >= before && before >= 0);
            }
        }
    }

    @Test
    @DisplayName("INV-44 INSTRUMENT-8: test information at a fixed θ never falls when an item is added")
    void informationNeverFalls() {
        assertNeverFalls(TestInformation::at);
    }

    @Test
    @DisplayName("INV-44 sabotage: information averaged over the items instead of added is seen to fall")
    void averagedInformation() {
        assertThrows(
                AssertionError.class,
                () -> assertNeverFalls((bank, theta) ->
                        TestInformation.at(bank, theta) / bank.parameters().size()));
    }

    @Test
    @DisplayName("INSTRUMENT-8: information is Σ (P')² / P, as the differences of P say")
    void informationByDifferences() {
        for (int i = 0; i < BANKS; i++) {
            ItemParameters item =
                    new ItemParameters(0.5 + random.nextDouble(), List.of(-1.0, 0.1, random.nextDouble() + 1));
            double theta = 2 * random.nextDouble();
            double expected = 0;
            for (int k = 0; k <= item.b().size(); k++) {
                double h = 1e-5;
                double slope =
                        (NaiveGraded.probability(item, k, theta + h) - NaiveGraded.probability(item, k, theta - h))
                                / (2 * h);
                expected += slope * slope / NaiveGraded.probability(item, k, theta);
            }
            assertEquals(expected, new GradedCurve(item).information(theta), 1e-6 * Math.max(1, expected));
        }
        assertEquals(1, new GradedCurve(new ItemParameters(2, List.of(0.5))).information(0.5), 1e-15, "a²/4 at b");
    }

    private static double sd(Graded bank, int[] pattern) {
        List<GradedCurve> curves = bank.parameters().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> new GradedCurve(e.getValue()))
                .toList();
        Quadrature grid = new Quadrature(bank.grid());
        double[] weights = new double[grid.size()];
        for (int q = 0; q < weights.length; q++) {
            for (int j = 0; j < pattern.length; j++) {
                weights[q] += curves.get(j).logProbability(pattern[j], grid.point(q));
            }
        }
        grid.weigh(weights);
        return grid.sd(weights, grid.mean(weights));
    }

    private void assertNoMoreDoubt(ToDoubleBiFunction<Graded, int[]> sd) {
        double prior = sd(bank(0), new int[0]);
        assertEquals(1, prior, 1e-6);
        for (int i = 0; i < BANKS; i++) {
            Graded bank = bank(1 + random.nextInt(8));
            int[] pattern = new TreeMap<>(bank.parameters())
                    .values().stream()
                            .mapToInt(p -> random.nextInt(p.b().size() + 1))
                            .toArray();
            assertTrue(sd.applyAsDouble(bank, pattern) <= prior + 1e-12);
        }
    }

    @Test
    @DisplayName("INV-44: the posterior's standard deviation never exceeds the prior's")
    void noMoreDoubt() {
        assertNoMoreDoubt(GradedLawsTest::sd);
    }

    @Test
    @DisplayName("INV-44 sabotage: a precision taken for a standard deviation is seen")
    void moreDoubt() {
        assertThrows(AssertionError.class, () -> assertNoMoreDoubt((bank, pattern) -> 1 / sd(bank, pattern)));
    }
}
