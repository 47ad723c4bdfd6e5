/** The door: filters and servlets. */
package org.alongside.identity.web;
