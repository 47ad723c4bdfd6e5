/** What two values of one person at two times come to: a reliable change, none, or why not. Pure. */
package org.alongside.instrument.interpretation.change;
