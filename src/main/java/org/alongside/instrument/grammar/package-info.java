/**
 * The two small languages in which authors write: when an item is shown ({@code show_if}), and how an outcome is
 * calculated from others. Each is a tree that knows its meaning, and a parser that tells an author what it does not
 * understand. Pure.
 */
package org.alongside.instrument.grammar;
