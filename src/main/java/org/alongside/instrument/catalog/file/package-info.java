/** Folders to a shelf: the released ones, those dropped in beside them, and the linter that looks at all at once. */
package org.alongside.instrument.catalog.file;
