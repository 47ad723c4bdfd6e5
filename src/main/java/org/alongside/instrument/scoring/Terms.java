package org.alongside.instrument.scoring;

import org.alongside.instrument.Form;
import org.alongside.instrument.Item;
import org.alongside.instrument.Keying;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.ResponseFormat;

/**
 * The items of one outcome as arrays, in the order of item ids: item score = {@code shift + sign × raw}, which is
 * {@code raw}, or {@code min + max - raw} on the item's own range.
 *
 * @param at where the item stands in a row of raw answers
 * @param lowest the smallest item score, which is the item's min on either side
 */
record Terms(int[] at, int[] sign, int[] shift, int[] lowest) {

    static Terms of(Outcome outcome, Form form) {
        var ids = form.choices().stream().map(Item::id).toList();
        int k = outcome.items().size();
        Terms terms = new Terms(new int[k], new int[k], new int[k], new int[k]);
        int j = 0;
        for (var item : outcome.items().entrySet()) {
            Item known = form.items().get(item.getKey());
            terms.set(j, ids.indexOf(item.getKey()), item.getValue(), known.choice());
            j++;
        }
        return terms;
    }

    private void set(int j, int position, Keying turned, ResponseFormat.Choice format) {
        at[j] = position;
        sign[j] = turned == Keying.PLUS ? 1 : -1;
        shift[j] = turned == Keying.PLUS ? 0 : Math.addExact(format.min(), format.max());
        lowest[j] = format.min();
    }

    int size() {
        return at.length;
    }

    /** @param raw a number, not MISSING */
    int score(int j, int raw) {
        return shift[j] + sign[j] * raw;
    }

    /** How many of these items have a number. */
    int answered(int[] raw) {
        int answered = 0;
        for (int position : at) {
            answered += raw[position] == CompiledScoring.MISSING ? 0 : 1;
        }
        return answered;
    }
}
