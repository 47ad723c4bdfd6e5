/**
 * From answers to scores: pure, the same bytes for the same definition, version and answers. What is ENGINE_ONLY has no
 * way out of here as a number.
 */
package org.alongside.instrument.scoring;
