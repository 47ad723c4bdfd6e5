/** Reads the gate's questions and the lines of help from YAML; every problem with its file and line. */
package org.alongside.safety.file;
