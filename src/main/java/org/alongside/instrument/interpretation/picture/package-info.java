/** Where things lie in the pictures of values: bands, options and columns as geometry, without words. Pure. */
package org.alongside.instrument.interpretation.picture;
