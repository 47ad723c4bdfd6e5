/** What a step is made of, in order: things to read, to write, to answer. Any room may add a kind of its own. */
package org.alongside.content.part;
