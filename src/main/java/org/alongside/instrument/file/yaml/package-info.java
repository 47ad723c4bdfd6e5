/**
 * The ground on which readers of instruments stand: one YAML file with the lines of its values, as the format reads it.
 * What is not as expected becomes a finding. The library that parses YAML is known here and nowhere else in the room.
 */
package org.alongside.instrument.file.yaml;
