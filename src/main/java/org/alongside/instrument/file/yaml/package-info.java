/**
 * The ground on which readers of instruments stand: their YAML, in which a minus may stand bare, the form of ids, and
 * what stands in for a response format that could not be read.
 */
package org.alongside.instrument.file.yaml;
