package org.alongside.instrument.interpretation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.ResponseFormat.Choice;
import org.alongside.instrument.interpretation.picture.SpreadPicture;
import org.alongside.instrument.interpretation.picture.SpreadPicture.SpreadDot;
import org.alongside.instrument.interpretation.picture.TimePicture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnswerSpreadTest {

    private static final Choice FIVE = new Choice("like", 1, 5);

    /** Every choice of one to four answers from five options, without their order. */
    private static List<AnswerSpread> everySpread() {
        return IntStream.range(1, 6 * 6 * 6 * 6)
                .mapToObj(n -> IntStream.of(n % 6, n / 6 % 6, n / 36 % 6, n / 216)
                        .filter(answer -> answer > 0)
                        .boxed()
                        .toList())
                .filter(answers -> !answers.isEmpty())
                .map(answers -> new AnswerSpread(FIVE, answers))
                .distinct()
                .toList();
    }

    private static Optional<AnswerSpread> spread(Map<String, Integer> answers) {
        Instrument instrument = Example.example()
                .scoring("calm: {items: {q1: '+', q2: '-', q3: '+'}, rule: mean, privacy: OWNER}")
                .instrument();
        return AnswerSpread.of(
                instrument,
                instrument.outcome("calm").orElseThrow(),
                item -> answers.containsKey(item) ? OptionalInt.of(answers.get(item)) : OptionalInt.empty());
    }

    @Test
    @DisplayName(
            "LEARNING-22 a spread holds the answers that were given, counted as the scale counts them, and no other")
    void answers() {
        assertEquals(
                List.of(2, 4, 5),
                spread(Map.of("q1", 2, "q2", 1, "q3", 4, "q4", 3)).orElseThrow().values());
        assertEquals(List.of(4), spread(Map.of("q3", 4)).orElseThrow().values());
        assertEquals(Optional.empty(), spread(Map.of("q4", 3)));
        assertThrows(IllegalArgumentException.class, () -> new AnswerSpread(FIVE, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new AnswerSpread(FIVE, List.of(0)));
        assertThrows(IllegalArgumentException.class, () -> new AnswerSpread(FIVE, List.of(3, 6)));
    }

    @Test
    @DisplayName("LEARNING-23 two spreads overlap, or all answers of one lie beyond all of the other: nothing between")
    void overlaps() {
        List<AnswerSpread> all = everySpread();
        all.forEach(one -> all.forEach(other -> {
            boolean apart =
                    one.values().stream().allMatch(a -> other.values().stream().allMatch(b -> a < b))
                            || one.values().stream()
                                    .allMatch(a -> other.values().stream().allMatch(b -> a > b));
            assertEquals(!apart, one.overlaps(other), () -> one + " and " + other);
            assertEquals(one.overlaps(other), other.overlaps(one));
        }));
    }

    @Test
    @DisplayName("LEARNING-22 each answer is one dot, none covers another, and all lie inside the picture")
    void dots() {
        everySpread().forEach(spread -> {
            SpreadPicture picture = SpreadPicture.of(spread);
            Set<SpreadDot> places = new HashSet<>(picture.dots());
            assertEquals(spread.values().size(), places.size(), spread::toString);
            assertTrue(places.stream()
                    .mapToInt(dot -> Integer.parseInt(dot.y()))
                    .allMatch(y -> y >= 5 && y < Integer.parseInt(picture.line().y())));
            assertEquals(
                    spread.values().stream().distinct().count(),
                    places.stream().map(SpreadDot::x).distinct().count());
            assertEquals(FIVE.max(), picture.ticks().size());
        });
    }

    @Test
    @DisplayName("LEARNING-23 over time each day reaches from its lowest answer to its highest, and a day without none")
    void days() {
        List<TimePicture.TimeColumn> columns = TimePicture.columnsOfSpreads(List.of(
                Optional.of(new AnswerSpread(FIVE, List.of(1, 5))),
                Optional.empty(),
                Optional.of(new AnswerSpread(FIVE, List.of(3)))));
        assertEquals(
                List.of("120", "", "6"),
                columns.stream()
                        .map(column -> column.boxes().stream()
                                .map(TimePicture.Box::height)
                                .collect(Collectors.joining()))
                        .toList());
        assertEquals(
                List.of("16.7%", "50%", "83.3%"),
                columns.stream().map(TimePicture.TimeColumn::x).toList());
        List<Optional<AnswerSpread>> many = Stream.generate(() -> Optional.of(new AnswerSpread(FIVE, List.of(2))))
                .limit(9)
                .toList();
        assertEquals(TimePicture.MOST, TimePicture.columnsOfSpreads(many).size());
    }
}
