/** The pages of the own path: plain markup, no view state, everything by links and plain forms. */
package org.alongside.learning.page;
