/** YAML texts become nodes, and shapes become JSON Schema. */
package org.alongside.manuscript.file;
