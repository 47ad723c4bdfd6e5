/** Kept answers scored again by a newer version of their instrument, run by run and page by page. */
package org.alongside.study.rescoring;
