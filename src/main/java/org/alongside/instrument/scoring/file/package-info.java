/**
 * The scoring command: an instrument's folder and a file of answers in, a file of scores out; and the same reader for
 * one file.
 */
package org.alongside.instrument.scoring.file;
