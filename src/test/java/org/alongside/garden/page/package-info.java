/** The made-up room's page. */
package org.alongside.garden.page;
