/**
 * What is on offer: the instruments that could be read, those refused with every reason, and which version is served.
 */
package org.alongside.instrument.catalog;
