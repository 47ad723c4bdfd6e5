package org.alongside.instrument.interpretation.change;

import static org.alongside.instrument.interpretation.ReadableScale.RELIABLE;
import static org.alongside.instrument.interpretation.ReadableScale.calm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.interpretation.ReadableScale;
import org.alongside.instrument.interpretation.change.Change.ChangeKind;
import org.alongside.instrument.scoring.report.ScoreReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds for any two sittings, tried on many, with a fixed seed. */
class ChangePropertiesTest {

    private static final int WORLDS = 400;
    private static final Map<ChangeKind, Set<ChangeKind>> SWAPPED = new EnumMap<>(Map.of(
            ChangeKind.RECOVERED, EnumSet.of(ChangeKind.WORSENED),
            ChangeKind.IMPROVED, EnumSet.of(ChangeKind.WORSENED),
            ChangeKind.WORSENED, EnumSet.of(ChangeKind.IMPROVED, ChangeKind.RECOVERED),
            ChangeKind.UNCHANGED, EnumSet.of(ChangeKind.UNCHANGED),
            ChangeKind.MORE, EnumSet.of(ChangeKind.LESS),
            ChangeKind.LESS, EnumSet.of(ChangeKind.MORE),
            ChangeKind.NO_CLEAR_CHANGE, EnumSet.of(ChangeKind.NO_CLEAR_CHANGE)));

    private final Random random = new Random(45);

    private static List<Instrument> definitions() {
        String two = "change: {rule: two_variances, second_sd: 1.5}";
        String cut = "change: {rule: jacobson_truax, recovered: {cut: usual}}";
        return List.of(
                calm(RELIABLE).instrument(),
                calm(RELIABLE, "direction: down", two).instrument(),
                calm(RELIABLE, "direction: none", two).instrument(),
                calm(RELIABLE, "direction: up", cut)
                        .cuts("[{from: 3, label: usual}]")
                        .instrument());
    }

    /** At most one of five is left open, so that some scores are prorated. */
    private ScoreReport someReport(Instrument instrument) {
        int[] answers = new int[5];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = 1 + random.nextInt(5);
        }
        if (random.nextBoolean()) {
            answers[random.nextInt(5)] = 0;
        }
        return ReadableScale.report(instrument, answers);
    }

    private static Change change(Instrument instrument, ScoreReport first, ScoreReport second) {
        return ReliableChange.between(instrument, "calm", first, second).value().orElseThrow();
    }

    private Set<ChangeKind> assertSwaps(BinaryOperator<Change> backwards) {
        Set<ChangeKind> seen = EnumSet.noneOf(ChangeKind.class);
        for (Instrument instrument : definitions()) {
            for (int world = 0; world < WORLDS; world++) {
                ScoreReport first = someReport(instrument);
                ScoreReport second = someReport(instrument);
                Change forth = change(instrument, first, second);
                Change back = backwards.apply(change(instrument, second, first), forth);
                seen.add(forth.kind());
                assertTrue(SWAPPED.get(forth.kind()).contains(back.kind()), forth.kind() + " and " + back.kind());
                assertEquals(forth.index(), -back.index(), 0.0);
            }
        }
        return seen;
    }

    @Test
    @DisplayName("INV-45: swapping the two times swaps improved and worsened, and more and less, with the same index")
    void swapping() {
        assertEquals(EnumSet.allOf(ChangeKind.class), assertSwaps((back, forth) -> back));
    }

    @Test
    @DisplayName("INV-45 sabotage: a calculation that forgets the order of times is found")
    void forgettingTheOrder() {
        assertThrows(AssertionError.class, () -> assertSwaps((back, forth) -> forth));
    }

    @Test
    @DisplayName("INV-45: a scale without direction knows only more, less and no clear change")
    void withoutDirection() {
        Instrument instrument = calm(RELIABLE).instrument();
        Set<ChangeKind> seen = EnumSet.noneOf(ChangeKind.class);
        for (int world = 0; world < WORLDS; world++) {
            seen.add(change(instrument, someReport(instrument), someReport(instrument))
                    .kind());
        }
        assertEquals(EnumSet.of(ChangeKind.MORE, ChangeKind.LESS, ChangeKind.NO_CLEAR_CHANGE), seen);
    }
}
