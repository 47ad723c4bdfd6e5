/**
 * What goes over the wire in fewer bytes, and what must not. Which pages, each route's policy line says; of files,
 * styles and scripts. The server's own compression stays off: it knows types and no routes, and whatever is wrong in
 * its list brings back a list with all pages in it.
 */
package org.alongside.runtime.compression;
