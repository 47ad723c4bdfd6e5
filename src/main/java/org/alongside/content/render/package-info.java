/** Markdown to HTML; the only place that knows commonmark. */
package org.alongside.content.render;
