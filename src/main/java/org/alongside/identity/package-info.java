/** Who someone is to us, what they allowed, and who may come in. */
package org.alongside.identity;
