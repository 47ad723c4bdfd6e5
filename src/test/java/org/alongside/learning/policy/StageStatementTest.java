package org.alongside.learning.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.alongside.kernel.Languages;
import org.alongside.learning.policy.StageStatement.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageStatementTest {

    /** Every mean in steps of half an option, and none. */
    private static final List<OptionalDouble> MEANS = Stream.concat(
                    Stream.of(OptionalDouble.empty()),
                    DoubleStream.iterate(1, mean -> mean <= 5, mean -> mean + 0.5)
                            .mapToObj(OptionalDouble::of))
            .toList();

    private static Stream<StageScores> everybody() {
        return MEANS.stream()
                .flatMap(n -> MEANS.stream()
                        .flatMap(t -> MEANS.stream()
                                .flatMap(d -> MEANS.stream()
                                        .map(k -> new StageScores(
                                                OptionalDouble.empty(), n, t, d, k, OptionalDouble.empty())))));
    }

    private static List<Double> known(StageScores own) {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> stage.in(own).stream().boxed())
                .toList();
    }

    @Test
    @DisplayName("LEARNING-22 what a sentence names is said more clearly than all that it does not name")
    void trueOfTheseAnswers() {
        everybody().forEach(own -> {
            StageStatement said = StageStatement.of(own);
            double least = said.stages().stream()
                    .mapToDouble(stage -> stage.in(own).orElseThrow())
                    .min()
                    .orElse(Double.MAX_VALUE);
            Arrays.stream(Stage.values())
                    .filter(stage ->
                            !said.stages().contains(stage) && !said.stages().isEmpty())
                    .flatMap(stage -> stage.in(own).stream().boxed())
                    .forEach(other -> assertTrue(least > other, () -> said + " of " + own));
            assertTrue(said.stages().isEmpty() || least >= 2, () -> said + " of " + own);
        });
    }

    @Test
    @DisplayName("LEARNING-22 nothing is compared that was left unsaid, and the sentence tells that something was")
    void unsaid() {
        everybody().forEach(own -> {
            StageStatement said = StageStatement.of(own);
            List<Double> known = known(own);
            assertEquals(known.size() < Stage.values().length, said.someUnsaid());
            assertEquals(known.size() < 2, said.kind() == Kind.UNSAID, () -> said + " of " + own);
            assertTrue(said.stages().stream().allMatch(stage -> stage.in(own).isPresent()));
        });
    }

    @ParameterizedTest(name = "N {0}, T {1}, D {2}, K {3}: {4} {5}")
    @DisplayName("LEARNING-22 one, two, or none stands out; half an option apart is apart")
    @CsvSource({
        "1, 2,    4,    1,    LEADS, DOING",
        "1, 3.5,  4,    1,    LEADS, DOING", // exactly half an option below
        "1, 3.75, 4,    1,    TWO,   TURNING DOING",
        "4, 1,    1,    4,    TWO,   NOT_NOW KEEPING",
        "3, 3.25, 3.25, 1,    ALIKE, ''",
        "2, 1,    2.25, 1,    FAINT, ''",
        "1, 1,    2.5,  1,    LEADS, DOING"
    })
    void kinds(double n, double t, double d, double k, Kind kind, String stages) {
        StageScores own = new StageScores(
                OptionalDouble.empty(),
                OptionalDouble.of(n),
                OptionalDouble.of(t),
                OptionalDouble.of(d),
                OptionalDouble.of(k),
                OptionalDouble.empty());
        StageStatement said = StageStatement.of(own);
        assertEquals(kind, said.kind());
        assertEquals(stages, said.stages().stream().map(Enum::name).collect(Collectors.joining(" ")));
        assertFalse(said.someUnsaid());
    }

    @Test
    @DisplayName("LEARNING-22 every sentence that can come has words, and no words stand idle")
    void words() {
        ResourceBundle words = ResourceBundle.getBundle("messages.learning", Languages.FIRST);
        List<String> needed = everybody()
                .map(StageStatement::of)
                .map(said -> "result.say." + said.kind()
                        + said.stages().stream().map(stage -> "." + stage).collect(Collectors.joining()))
                .distinct()
                .sorted()
                .toList();
        List<String> there = words.keySet().stream()
                .filter(key -> key.startsWith("result.say.") && !key.endsWith("some-open"))
                .sorted()
                .toList();
        assertEquals(needed, there);
    }
}
