/** How authors write each kind of part: its shape, and what is wrong with it, by file and line. */
package org.alongside.content.file.part;
