package org.alongside.study.analysis;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.instrument.Item;

/**
 * How one item was answered, as it was answered: nothing is turned round here.
 *
 * @param n how many gave a number
 * @param missing how many left it open, or were not asked
 * @param ratherNotSay how many said "rather not say": an answer, and never counted as missing here
 * @param mean of the numbers
 * @param sd their standard deviation, with n - 1
 * @param counts how many chose each option, lowest first; of a format with more than {@value #MOST_OPTIONS} options
 *     only those that were chosen
 */
public record ItemFigures(
        Item item, int n, int missing, int ratherNotSay, Figure mean, Figure sd, SortedMap<Integer, Integer> counts) {

    static final int MOST_OPTIONS = 101;

    public ItemFigures {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
}
