/**
 * What a set of responses tells about an instrument, never about a person: how each item and each outcome behaved, and
 * how dependable the outcomes were. Pure: the same responses give the same figures, to the last bit, in any order.
 */
package org.alongside.study.analysis;
