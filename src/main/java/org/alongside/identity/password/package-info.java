/** Another password for an account of this site, and what ends with the old one. */
package org.alongside.identity.password;
