/** Reads lexicons of cues from YAML; every problem with its file and line. */
package org.alongside.wording.file;
