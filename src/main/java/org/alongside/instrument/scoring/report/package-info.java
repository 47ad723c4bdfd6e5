/**
 * What a calculation tells: the scores that somebody may see, how whole each is, and the text in which they are sealed.
 */
package org.alongside.instrument.scoring.report;
