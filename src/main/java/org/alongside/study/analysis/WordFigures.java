package org.alongside.study.analysis;

import org.alongside.instrument.Item;

/**
 * How many wrote something to one item in own words; never what, and nothing about it.
 *
 * @param n how many wrote something
 * @param missing how many left it open, or were not asked
 * @param ratherNotSay how many said "rather not say"
 */
public record WordFigures(Item item, int n, int missing, int ratherNotSay) {}
