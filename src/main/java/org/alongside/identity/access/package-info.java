/** Who may reach which route. */
package org.alongside.identity.access;
