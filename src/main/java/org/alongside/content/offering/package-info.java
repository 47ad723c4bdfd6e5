/** What courses elsewhere may link to: one contract, found by its type, that each offering room implements. Pure. */
package org.alongside.content.offering;
