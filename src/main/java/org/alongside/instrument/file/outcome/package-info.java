/** Reads {@code scoring.yaml}: what is calculated, by which rule, when answers are missing, how it is to be read. */
package org.alongside.instrument.file.outcome;
