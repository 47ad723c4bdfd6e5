/** The doors of this room: together, the code, joining, an open step, the end, what my partner can see, my own part. */
package org.alongside.pairing.page;
