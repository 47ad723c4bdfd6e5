/** Platforms from a YAML file: read with lines, told all at once what is wrong, the rest taken over. */
package org.alongside.lti.file;
