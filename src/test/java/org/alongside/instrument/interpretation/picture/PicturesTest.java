package org.alongside.instrument.interpretation.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.alongside.instrument.ResponseFormat.Choice;
import org.alongside.instrument.interpretation.Band;
import org.alongside.instrument.interpretation.Computable;
import org.alongside.instrument.interpretation.CutInterpretation;
import org.alongside.instrument.interpretation.Interpretation;
import org.alongside.instrument.interpretation.NotComputableReason;
import org.alongside.instrument.interpretation.Position;
import org.alongside.instrument.interpretation.picture.ScalePicture.ScaleBar;
import org.alongside.instrument.interpretation.picture.ScalePicture.ScaleMark;
import org.alongside.instrument.interpretation.picture.TimePicture.Box;
import org.alongside.instrument.interpretation.picture.TimePicture.TimeColumn;
import org.alongside.instrument.interpretation.rule.BandRule;
import org.alongside.instrument.interpretation.rule.Reliability;
import org.alongside.instrument.range.Range;
import org.alongside.instrument.scoring.report.OutcomeScore;
import org.alongside.instrument.scoring.report.ScoreStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The geometry of one's own pictures. */
class PicturesTest {

    private static final Range FIVE = new Range(1, 5);
    private static final Computable<Band> UNKNOWN = Computable.notComputable(NotComputableReason.NO_RELIABILITY);

    private static Interpretation reading(double value, Computable<Band> band) {
        return read(
                OutcomeScore.forOwner(
                        "calm", ScoreStatus.COMPLETE, OptionalDouble.of(value), OptionalDouble.empty(), 4),
                band);
    }

    private static Computable<Band> band(double low, double high) {
        var basis = new Band.Basis(BandRule.DEFAULT, Reliability.ReliabilityStatus.PUBLISHED, Optional.empty());
        return Computable.of(new Band(new Range(low, high), (low + high) / 2, basis));
    }

    private static Interpretation read(OutcomeScore score, Computable<Band> band) {
        return new Interpretation(
                score,
                Optional.of(FIVE),
                band,
                new CutInterpretation(Optional.empty(), List.of(), Optional.empty()),
                new Interpretation.AmongOthers(
                        Computable.notComputable(NotComputableReason.NO_NORMS),
                        Computable.notComputable(NotComputableReason.NO_NORMS)));
    }

    private static Interpretation nothing() {
        return read(
                OutcomeScore.forOwner(
                        "calm", ScoreStatus.NOT_COMPUTABLE, OptionalDouble.empty(), OptionalDouble.empty(), 1),
                Computable.notComputable(NotComputableReason.NOT_COMPUTABLE_SCORE));
    }

    @Test
    @DisplayName("ASSESSMENT-13: a band lies on its scale by percent, with a tick at every step of a short one")
    void bandOnItsScale() {
        ScalePicture picture = ScalePicture.on(FIVE);
        assertEquals(List.of("0%", "25%", "50%", "75%", "100%"), picture.ticks());
        assertEquals(new ScaleBar("25%", "37.5%"), picture.bar(new Range(2, 3.5)));
        assertEquals("75%", picture.at(4));
        assertEquals(5, ScalePicture.on(new Range(0, 400)).ticks().size(), "quarters of a long one");
        assertEquals(5, ScalePicture.on(new Range(0.5, 2.25)).ticks().size(), "and of one without whole steps");
        assertThrows(IllegalArgumentException.class, () -> ScalePicture.on(new Range(2, 2)));
    }

    @Test
    @DisplayName("ASSESSMENT-13: a band never leaves the scale, and is never so thin that it looks like a point")
    void bandAtTheEnds() {
        ScalePicture picture = ScalePicture.on(FIVE);
        assertEquals(new ScaleBar("0%", "12.5%"), picture.bar(new Range(-3, 1.5)));
        assertEquals(new ScaleBar("87.5%", "12.5%"), picture.bar(new Range(4.5, 9)));
        assertEquals(new ScaleBar("48.5%", "3%"), picture.bar(new Range(3, 3)));
        assertEquals(new ScaleBar("97%", "3%"), picture.bar(new Range(7, 9)));
        assertEquals(new ScaleBar("0%", "3%"), picture.bar(new Range(-9, -7)));
        assertEquals(new ScaleBar("0%", "100%"), picture.bar(new Range(-9, 19)));
    }

    @Test
    @DisplayName("ASSESSMENT-13: one's own answer is the one filled mark among all options; without one none is filled")
    void marks() {
        Choice options = new Choice("like", -1, 2);
        assertEquals(
                List.of(
                        new ScaleMark("12.5%", false),
                        new ScaleMark("37.5%", false),
                        new ScaleMark("62.5%", true),
                        new ScaleMark("87.5%", false)),
                ScalePicture.marks(options, OptionalInt.of(1)));
        assertTrue(ScalePicture.marks(options, OptionalInt.empty()).stream().noneMatch(ScaleMark::own));
        Choice ruler = new Choice("ruler", 0, 10);
        assertEquals(11, ScalePicture.marks(ruler, OptionalInt.of(0)).size());
    }

    @Test
    @DisplayName("ASSESSMENT-13: without a known error a value is placed in a third of its scale and no more exactly")
    void thirds() {
        assertEquals(Position.LOW, Position.of(FIVE, 1));
        assertEquals(Position.LOW, Position.of(FIVE, 2.3));
        assertEquals(Position.MIDDLE, Position.of(FIVE, 2.4));
        assertEquals(Position.MIDDLE, Position.of(FIVE, 3.6));
        assertEquals(Position.HIGH, Position.of(FIVE, 3.7));
        assertEquals(Position.MIDDLE, Position.of(new Range(0, 3), 1), "on a boundary: the middle");
        assertEquals(Position.MIDDLE, Position.of(new Range(0, 3), 2));
    }

    @Test
    @DisplayName("ASSESSMENT-14: each sitting is a box in its column, more is higher, and nothing lies between them")
    void overTime() {
        List<TimeColumn> columns = TimePicture.columns(
                List.of(reading(2, band(1, 3)), nothing(), reading(4, band(3, 5.5)), reading(3, band(3, 3))));
        assertEquals(
                List.of("12.5%", "37.5%", "62.5%", "87.5%"),
                columns.stream().map(TimeColumn::x).toList());
        assertEquals(
                List.of(new Box("6.3%", "12.5%", "66", "60")), columns.get(0).boxes());
        assertEquals(List.of(), columns.get(1).boxes(), "too few answers: an empty column");
        assertEquals(
                List.of(new Box("56.3%", "12.5%", "6", "60")), columns.get(2).boxes(), "to the end only");
        assertEquals("6", columns.get(3).boxes().get(0).height(), "never as thin as a point");
    }

    @Test
    @DisplayName("ASSESSMENT-14: over time, with nothing known of the error, the third is shaded")
    void overTimeUnknown() {
        List<TimeColumn> columns =
                TimePicture.columns(List.of(reading(1, UNKNOWN), reading(3, UNKNOWN), reading(5, UNKNOWN)));
        assertEquals(
                List.of("86", "46", "6"),
                columns.stream().map(c -> c.boxes().get(0).y()).toList());
        assertEquals(List.of("6", "46", "86", "126"), TimePicture.lines());
        List<Interpretation> many =
                IntStream.range(0, 20).mapToObj(n -> reading(3, UNKNOWN)).toList();
        assertEquals(TimePicture.MOST, TimePicture.columns(many).size(), "a telephone has room for the last ones");
    }
}
