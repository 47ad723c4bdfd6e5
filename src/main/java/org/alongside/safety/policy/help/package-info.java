/** The lines of help as plain records: whom each serves, how it is reached, and whether its source was read. */
package org.alongside.safety.policy.help;
