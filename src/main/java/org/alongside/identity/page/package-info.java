/** Pages of signing in, welcome, PIN and own data. */
package org.alongside.identity.page;
