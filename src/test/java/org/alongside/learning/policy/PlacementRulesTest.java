package org.alongside.learning.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.content.Entry;
import org.alongside.content.Leaning;
import org.alongside.content.PlacementTable;
import org.alongside.learning.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementRulesTest {

    @ParameterizedTest(name = "importance {0}, N {1}, T {2}, D {3}, K {4}, X {5}: {6}")
    @DisplayName("LEARNING-3 what may fit follows the table, in its order, its bounds included")
    @CsvSource({
        "8, 3.5, 2,    2.5,  1, 3,   LOOKING", // N at 3.5 and above D by exactly 1
        "8, 3.4, 2,    2.4,  1, 3,   -", // N just too low
        "8, 3.5, 2,    2.75, 1, 3,   WORKING", // N above D by too little: the next rules are asked
        "3, 1,   3,    3,    1, 3,   LOOKING", // importance alone
        "4, 1,   3,    3,    1, 3,   -", // importance just above its bound, and nothing else is clear
        "8, 1,   3,    3,    4, 3.5, KEEPING", // D as high as T is enough
        "8, 1,   3.25, 3,    4, 3.5, -", // D below T, and T not far enough above
        "8, 1,   3,    3.75, 4, 3.4, WORKING", // X too low for Keeping
        "8, 1,   3,    3.75, 1, 3,   WORKING",
        "8, 1,   3,    3.7,  1, 3,   -",
        "8, 1,   3.75, 3,    1, 3,   FINDING",
        "8, 1,   3,    3,    1, 2.4, FINDING", // X below 2.5 alone
        "8, 1,   3,    3,    1, 2.5, -", // X at 2.5 is not below
        "3, 5,   1,    5,    5, 5,   LOOKING", // the first rule wins
        "8, 1,   1,    5,    5, 5,   KEEPING" // before Working
    })
    void clearest(double importance, double n, double t, double d, double k, double x, String entry) {
        StageScores own = new StageScores(of(importance), of(n), of(t), of(d), of(k), of(x));
        assertEquals(entry(entry), first(PlacementRules.fits(Samples.TABLE, own)));
    }

    @ParameterizedTest(name = "importance {0}, N {1}, T {2}, D {3}, K {4}, X {5}: {6}")
    @DisplayName("LEARNING-3 a mark never rests on what was left unsaid")
    @CsvSource({
        "-, 1,   3, 4, 1, 3,   -", // importance unsaid: Looking cannot be ruled out
        "-, 4,   3, 3, 1, 3,   LOOKING", // unsaid, and Looking is clear without it
        "8, -,   3, 5, 1, 3,   -", // N unsaid: D at 5 rules it out only if N cannot exceed it, which nobody may assume
        "3, -,   -, -, -, -,   LOOKING", // importance alone is enough
        "8, 1,   -, 4, 5, 4,   -", // T unsaid: Keeping asks for it
        "8, 1,   -, 4, 3, 4,   -", // Keeping is out, but Working asks for T
        "8, 1,   3, 4, -, 3,   WORKING", // K unsaid, but X rules Keeping out
        "8, 1,   3, 4, -, 4,   -", // K unsaid, and Keeping is open
        "8, 1,   4, 3, 1, -,   FINDING", // X unsaid, and T over D is enough
        "-, -,   -, -, -, -,   -"
    })
    void unsaid(String importance, String n, String t, String d, String k, String x, String entry) {
        StageScores own = new StageScores(said(importance), said(n), said(t), said(d), said(k), said(x));
        assertEquals(entry(entry), first(PlacementRules.fits(Samples.TABLE, own)));
    }

    @ParameterizedTest(name = "importance {0}, N {1}, T {2}, D {3}, K {4}, X {5}: {6}")
    @DisplayName("LEARNING-3 one or two may fit, the clearest first, each with the answers that make it fit")
    @CsvSource({
        "8, 4, 2,    2, 1, 3,   NOT_NOW",
        "3, 1, 3,    3, 1, 3,   LITTLE_IMPORTANCE",
        "3, 1, 1,    5, 5, 5,   LITTLE_IMPORTANCE KEEPING", // a third would fit too, and two are enough
        "8, 1, 3,    4, 1, 2,   DOING_OVER_TURNING LITTLE_EXPERIENCE",
        "8, 1, 4,    3, 1, 2,   TURNING_OVER_DOING",
        "3, 1, 4,    3, 1, 3,   LITTLE_IMPORTANCE TURNING_OVER_DOING",
        "3, 1, -,    3, 5, 4,   LITTLE_IMPORTANCE", // Keeping is open, so nothing after it is asked
        "8, 1, 3,    3, 1, 3,   ''"
    })
    void reasons(String importance, String n, String t, String d, String k, String x, String reasons) {
        StageScores own = new StageScores(said(importance), said(n), said(t), said(d), said(k), said(x));
        assertEquals(
                reasons,
                PlacementRules.fits(Samples.TABLE, own).stream()
                        .map(fit -> fit.reason().name())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    @DisplayName("LEARNING-3 the numbers come from the course's own table")
    void ownTable() {
        StageScores own = new StageScores(of(8), of(1), of(3), of(3.5), of(1), of(3));
        PlacementTable other = new PlacementTable(
                Samples.TABLE.looking(),
                Samples.TABLE.keeping(),
                new PlacementTable.WorkingRule(0.5),
                Samples.TABLE.finding(),
                3.5);
        assertEquals(List.of(), PlacementRules.fits(Samples.TABLE, own));
        assertEquals(Optional.of(Entry.WORKING), first(PlacementRules.fits(other, own)));
    }

    @Test
    @DisplayName("LEARNING-3 a bound is a bound: a mean of thirds that adds up to it counts")
    void thirds() {
        double d = (3 + 4 + 4) / 3.0;
        double t = d - 0.75 + 1e-15;
        StageScores own = new StageScores(of(8), of(1), of(t), of(d), of(1), of(3));
        assertEquals(Optional.of(Entry.WORKING), first(PlacementRules.fits(Samples.TABLE, own)));
    }

    @ParameterizedTest(name = "R {0}, G {1}: {2}")
    @DisplayName("LEARNING-4 a leaning counts from 3.5 up; one, both or none; never from too few answers")
    @CsvSource({
        "3.5, 3.4, REACHING",
        "3.4, 3.5, GUARDING",
        "3.5, 3.5, REACHING GUARDING",
        "3.4, 3.4, -",
        "-,   4,   GUARDING",
        "-,   -,   -"
    })
    void leanings(String r, String g, String expected) {
        Set<Leaning> counted = PlacementRules.leanings(Samples.TABLE, new Habits(said(r), said(g)));
        assertEquals(expected.contains("REACHING"), counted.contains(Leaning.REACHING));
        assertEquals(expected.contains("GUARDING"), counted.contains(Leaning.GUARDING));
    }

    private static Optional<Entry> first(List<EntryFit> fits) {
        return fits.stream().findFirst().map(EntryFit::entry);
    }

    private static OptionalDouble of(double value) {
        return OptionalDouble.of(value);
    }

    private static OptionalDouble said(String text) {
        return "-".equals(text) ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }

    private static Optional<Entry> entry(String name) {
        return "-".equals(name) ? Optional.empty() : Optional.of(Entry.valueOf(name));
    }
}
