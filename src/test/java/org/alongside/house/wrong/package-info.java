/** One wrong class for each wall: it must be caught, or the wall is paint. */
package org.alongside.house.wrong;
