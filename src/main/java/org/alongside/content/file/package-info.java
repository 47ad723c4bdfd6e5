/** Course files: YAML and front matter read with line numbers, linted, loaded; the author's command. */
package org.alongside.content.file;
