/** What an outcome can come to, by its definition alone: from the lowest to the highest value. Pure. */
package org.alongside.instrument.range;
