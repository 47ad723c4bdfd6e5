package org.alongside.instrument.scoring;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Item;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.PrivacyClass;
import org.alongside.instrument.answer.Answers;

/**
 * An instrument's scoring, made ready once to score many sets: items and outcomes by number, signs and weights as
 * arrays, outcomes in an order in which each finds its parts done, expressions as programs, graded-response curves as
 * tables. It is the one engine; {@link Scorer} puts answers in and takes reports out.
 *
 * <p>It never changes and may be shared by threads. Whoever scores many sets makes it once and keeps it, with one
 * {@link ScoreRow} per thread; scoring a row makes no new object. Item scores are added as whole numbers, and weights
 * in the order of item ids, so that no presentation changes the last bit of a score.
 *
 * <p>ENGINE_ONLY outcomes are calculated like all others, since expressions may need them, and have no place by which
 * anybody outside could ask for the number.
 */
public final class CompiledScoring {

    /** Stands in a row of raw answers for a missing one, and for "rather not say". */
    public static final int MISSING = Integer.MIN_VALUE;

    private final Instrument instrument;
    private final List<String> items;
    private final int[] min;
    private final int[] max;
    private final List<Outcome> outcomes;
    private final Compilation.Compiled compilation;
    private final SkipLogic skips;
    private final int[] visible;

    private CompiledScoring(Instrument instrument) {
        this.instrument = instrument;
        items = instrument.form().choices().stream().map(Item::id).toList();
        min = bounds(instrument, item -> item.choice().min());
        max = bounds(instrument, item -> item.choice().max());
        outcomes = List.copyOf(instrument.outcomes().values());
        compilation = Compilation.of(instrument);
        skips = SkipLogic.of(instrument.form(), items);
        visible = IntStream.range(0, outcomes.size())
                .filter(i -> outcomes.get(i).privacy() != PrivacyClass.ENGINE_ONLY)
                .toArray();
    }

    private static int[] bounds(Instrument instrument, java.util.function.ToIntFunction<Item> bound) {
        return instrument.form().choices().stream().mapToInt(bound).toArray();
    }

    public static CompiledScoring of(Instrument instrument) {
        return new CompiledScoring(instrument);
    }

    public Instrument instrument() {
        return instrument;
    }

    /** Item ids in the order of a row of raw answers. One that is answered in own words has no place in a row. */
    public List<String> items() {
        return items;
    }

    /** Ids of the outcomes that somebody may see, in the order of the definition. */
    public List<String> outcomes() {
        return Arrays.stream(visible).mapToObj(i -> outcomes.get(i).id()).toList();
    }

    /** A row to be written to; for one thread. */
    public ScoreRow row() {
        return new ScoreRow(this, compilation.room(), skips.isEmpty() ? 0 : items.size());
    }

    /**
     * Scores one row. What stands at an item off the path that the row itself gives counts as missing (scoring-format
     * 23).
     *
     * @param raw one number for each of {@link #items}, or MISSING
     * @throws IllegalArgumentException where there is another number of answers, or one is out of its range
     */
    public void score(int[] raw, ScoreRow row) {
        if (raw.length != min.length) {
            throw new IllegalArgumentException(raw.length + " answers to " + min.length + " items");
        }
        for (int i = 0; i < raw.length; i++) {
            int number = raw[i];
            if ((number < min[i] || number > max[i]) && number != MISSING) {
                throw new IllegalArgumentException("the answer to '" + items.get(i) + "' is out of range");
            }
        }
        int[] counted = raw;
        if (!skips.isEmpty()) {
            counted = row.counted();
            skips.apply(raw, counted);
        }
        for (Formula formula : compilation.inOrder()) {
            formula.apply(counted, row);
        }
    }

    /**
     * Words are passed by: they are in no row.
     *
     * @throws IllegalArgumentException where an answer is to no item of the instrument, or words to a choice
     */
    public int[] raw(Answers answers) {
        answers.byItem().forEach((id, answer) -> {
            if (!instrument.form().items().containsKey(id)) {
                throw new IllegalArgumentException("'" + id + "' is no item of " + instrument.key());
            } else if (answer.words().isPresent() && items.contains(id)) {
                throw new IllegalArgumentException("the answer to '" + id + "' is words, and it asks for a number");
            } else if (answer.number().orElse(0) == MISSING) {
                throw new IllegalArgumentException("the answer to '" + id + "' is out of range");
            }
        });
        return items.stream().mapToInt(id -> answers.number(id).orElse(MISSING)).toArray();
    }

    /** All outcomes of all classes, in the order of the definition. */
    Map<String, ComputedOutcome> computeAll(Answers answers) {
        ScoreRow row = row();
        score(raw(answers), row);
        Map<String, ComputedOutcome> all = new LinkedHashMap<>();
        for (int i = 0; i < outcomes.size(); i++) {
            all.put(outcomes.get(i).id(), computed(row, i));
        }
        return all;
    }

    private ComputedOutcome computed(ScoreRow row, int i) {
        return new ComputedOutcome(
                outcomes.get(i), row.statusAt(i), number(row.valueAt(i)), number(row.seAt(i)), row.answeredAt(i));
    }

    private static OptionalDouble number(double orNaN) {
        return Double.isNaN(orNaN) ? OptionalDouble.empty() : OptionalDouble.of(orNaN);
    }

    int visible(int place) {
        return visible[place];
    }

    StandardError standardError(int outcome) {
        return compilation.errors().get(outcome);
    }
}
