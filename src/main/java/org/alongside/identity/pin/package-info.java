/** The private PIN: tried, changed, forgotten, and what it means to start empty. */
package org.alongside.identity.pin;
