/** Instruments from their files, with findings by file and line: each file has its reader, one puts them together. */
package org.alongside.instrument.file;
