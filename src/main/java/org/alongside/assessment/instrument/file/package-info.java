/** Instruments from YAML files, with findings by file and line. */
package org.alongside.assessment.instrument.file;
