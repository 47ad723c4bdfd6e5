package org.alongside.instrument.scoring;

import java.util.Arrays;
import org.alongside.instrument.scoring.report.ScoreStatus;

/**
 * The scores of one set of answers, in arrays that are written again and again: made once by {@link
 * CompiledScoring#row}, used by one thread. Open to readers are the places of {@link CompiledScoring#outcomes} only; an
 * ENGINE_ONLY outcome has no place there.
 */
public final class ScoreRow {

    private static final byte COMPLETE = (byte) ScoreStatus.COMPLETE.ordinal();
    private static final byte PRORATED = (byte) ScoreStatus.PRORATED.ordinal();
    private static final byte NOT_COMPUTABLE = (byte) ScoreStatus.NOT_COMPUTABLE.ordinal();
    private static final ScoreStatus[] STATUS = ScoreStatus.values();

    private final CompiledScoring scoring;
    private final double[] values;
    private final double[] sds;
    private final byte[] statuses;
    private final int[] answered;
    private final double[] stack;
    private final double[] weights;
    private final int[] counted;

    /** @param items how many numbers are looked through for those that count; 0 where all do */
    ScoreRow(CompiledScoring scoring, Room room, int items) {
        this.scoring = scoring;
        values = new double[room.outcomes()];
        sds = new double[room.outcomes()];
        statuses = new byte[room.outcomes()];
        answered = new int[room.outcomes()];
        stack = new double[room.stack()];
        weights = new double[room.grid()];
        counted = new int[items];
        Arrays.fill(sds, Double.NaN);
        Arrays.fill(values, Double.NaN);
        Arrays.fill(statuses, NOT_COMPUTABLE);
    }

    /** What a calculation needs: the longest expression's stack, the longest grid. */
    record Room(int outcomes, int stack, int grid) {}

    /**
     * @param place in {@link CompiledScoring#outcomes}
     * @return NaN exactly where the status is NOT_COMPUTABLE; else finite
     */
    public double value(int place) {
        return values[scoring.visible(place)];
    }

    public ScoreStatus status(int place) {
        return statusAt(scoring.visible(place));
    }

    /** How many of its items, each once, have a number; also where there is no value. */
    public int answered(int place) {
        return answered[scoring.visible(place)];
    }

    /** The standard error in the unit of the value (scoring-format 16); NaN where there is none. */
    public double se(int place) {
        return seAt(scoring.visible(place));
    }

    double valueAt(int outcome) {
        return values[outcome];
    }

    ScoreStatus statusAt(int outcome) {
        return STATUS[statuses[outcome]];
    }

    int answeredAt(int outcome) {
        return answered[outcome];
    }

    double seAt(int outcome) {
        return scoring.standardError(outcome).of(statusAt(outcome), answered[outcome], sds[outcome]);
    }

    double[] stack() {
        return stack;
    }

    int[] counted() {
        return counted;
    }

    double[] weights() {
        return weights;
    }

    void put(int outcome, int itemsAnswered, double value) {
        put(outcome, itemsAnswered, value, COMPLETE);
    }

    void putProrated(int outcome, int itemsAnswered, double value) {
        put(outcome, itemsAnswered, value, PRORATED);
    }

    void putNothing(int outcome, int itemsAnswered) {
        put(outcome, itemsAnswered, Double.NaN, NOT_COMPUTABLE);
    }

    void putSd(int outcome, double sd) {
        sds[outcome] = sd;
    }

    /** A number that is none (no value, infinite) is not computable; a negative zero is a zero. */
    private void put(int outcome, int itemsAnswered, double value, byte status) {
        boolean number = Double.isFinite(value);
        values[outcome] = number ? value + 0.0 : Double.NaN;
        statuses[outcome] = number ? status : NOT_COMPUTABLE;
        answered[outcome] = itemsAnswered;
    }

    /** Without numbers: this may end in a log. */
    @Override
    public String toString() {
        return "scores of " + scoring.instrument().key();
    }
}
