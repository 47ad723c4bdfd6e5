/**
 * What an author wrote, and where: every file of YAML in the house is read here, once, and in one way.
 *
 * <p>A {@link org.alongside.manuscript.Node} says what is written at which line. A
 * {@link org.alongside.manuscript.Shape} is declared once for each thing that an author may write, and has three uses:
 * it gives the value, it finds everything that is wrong with file and line, and it gives the JSON Schema by which an
 * editor completes and checks while the author types. A room declares its shapes beside its readers; what things mean
 * is the room's to know.
 *
 * <p>Its verbs: read a text ({@link org.alongside.manuscript.file.YamlReader}), read a node by its shape, draw a
 * schema.
 *
 * <p>Requirements
 * <ol>
 *   <li>MANUSCRIPT-1 A broken file of any kind gives all its findings at once, with file and line, in the same words
 *       whichever room reads it.
 *   <li>MANUSCRIPT-2 No file can do harm: depth, repetition by aliases and length are bounded, and what is beyond the
 *       bounds is a finding.
 *   <li>MANUSCRIPT-3 The schemas in the tree are those that the shapes give.
 * </ol>
 *
 * <p>Out of scope: what a file means; formats other than YAML; writing files for people.
 */
package org.alongside.manuscript;
