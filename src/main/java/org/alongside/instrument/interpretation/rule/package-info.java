/**
 * What a definition says about interpreting a value that is calculated: which way is better, how exact it is, where
 * labels begin, which band is drawn, when a change counts, and what other groups answered. What a value means by these
 * rules is computed in {@code instrument.interpretation}. Pure.
 */
package org.alongside.instrument.interpretation.rule;
